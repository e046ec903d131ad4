/** A relative clause after a noun, English or Spanish: "the minister | who came along". */
export const RELATIVE_CLAUSE = / (?:who|whom|that|which|que|quien(?:es)?) \S.*$/i;
