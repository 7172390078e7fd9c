package quoth.cli;

final class Main {
    private Main() {}

    static void main() {}
}
