/**
 * Something the operator has to mend before the program can run: a bad variable, a broken corpus file, a token
 * that Discord refuses. Its message is the whole of what is printed, so it says what to change, and where.
 */
export class StartupError extends Error {
  override name = 'StartupError';
}

/**
 * Something the person who typed can mend: an option left out, a command that does not exist. Its message is
 * shown to them as it is, in their language, and says what to do next.
 */
export class UsageError extends Error {
  override name = 'UsageError';
}
