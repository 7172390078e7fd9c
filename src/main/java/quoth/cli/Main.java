package quoth.cli;

/// Where the program begins.
final class Main {

    private Main() {}

    static void main(String[] arguments) {
        System.out.println(arguments.length);
    }
}
