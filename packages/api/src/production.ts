// Comes before the libraries that check everything twice unless they are told that nobody is developing.
process.env.NODE_ENV ??= "production";
