import { StartupError } from '../errors.ts';

/** A mistake in a corpus file. */
export interface Diagnostic {
  readonly path: string;
  /** Counted from 1. */
  readonly line: number;
  /** The field, like `topics[2].paragraphs`; empty if the mistake is not in a field. */
  readonly field: string;
  /** States the mistake, and what to write instead. */
  readonly message: string;
}

/** Formats as compilers do: `corpus/some.md:7: published: should be …`. */
export function formatDiagnostic({ path, line, field, message }: Diagnostic): string {
  return `${path}:${line}: ${field && `${field}: `}${message}`;
}

/** The error of a corpus with mistakes: a line for each. */
export function corpusError(diagnostics: readonly Diagnostic[]): StartupError {
  return new StartupError(`The corpus has mistakes:\n${diagnostics.map(formatDiagnostic).join('\n')}`);
}
