// Sets things right on this page, with a key.
