/**
 * All-but-the-top: word vectors without the directions that all words share, which say more about frequency than about meaning.
 * The mean is subtracted from each vector, and the first principal components are projected out.
 *
 * @see https://arxiv.org/abs/1702.01417 (Mu and Viswanath, 2018)
 */

/** Iterations after which a component no longer changes. */
const POWER_ITERATIONS = 200;

const dot = (a: Float64Array, b: Float64Array): number =>
  a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0);

/** A vector of Euclidean length 1; a null vector as it is. @internal for tests */
export function normalizeLength(vector: Float64Array): Float64Array {
  const length = Math.sqrt(dot(vector, vector)) || 1;
  return vector.map((value) => value / length);
}

function mean(vectors: readonly Float64Array[], dimensions: number): Float64Array {
  const sum = new Float64Array(dimensions);
  for (const vector of vectors) for (const [i, value] of vector.entries()) sum[i] = (sum[i] ?? 0) + value;
  return sum.map((value) => value / vectors.length);
}

/** The rows of the covariance matrix of centered vectors. */
function covariance(vectors: readonly Float64Array[], dimensions: number): Float64Array[] {
  const rows = Array.from({ length: dimensions }, () => new Float64Array(dimensions));
  for (const vector of vectors) {
    for (const [i, row] of rows.entries()) {
      const scale = (vector[i] ?? 0) / vectors.length;
      for (let j = 0; j < dimensions; j += 1) row[j] = (row[j] ?? 0) + scale * (vector[j] ?? 0);
    }
  }
  return rows;
}

/** The eigenvectors of a covariance matrix with the greatest eigenvalues, by power iteration with deflation. */
function principalComponents(matrix: readonly Float64Array[], count: number): Float64Array[] {
  const components: Float64Array[] = [];
  for (let k = 0; k < count; k += 1) {
    // Any start that is not orthogonal to the component will do; this one is the same each time.
    let component = normalizeLength(Float64Array.from(matrix, (_, i) => Math.sin(i + k + 1)));
    for (let step = 0; step < POWER_ITERATIONS; step += 1) {
      const image = Float64Array.from(matrix, (row) => dot(row, component));
      for (const earlier of components) {
        const overlap = dot(image, earlier);
        for (const [i, value] of earlier.entries()) image[i] = (image[i] ?? 0) - overlap * value;
      }
      component = normalizeLength(image);
    }
    components.push(component);
  }
  return components;
}

/**
 * Takes the mean and the first principal components out of vectors, which are normalized first.
 *
 * @param components the number of principal components. The paper takes one for each hundred dimensions, or a few more
 */
export function allButTheTop(vectors: readonly Float64Array[], components: number): Float64Array[] {
  const dimensions = vectors[0]?.length ?? 0;
  const unit = vectors.map(normalizeLength);
  const center = mean(unit, dimensions);
  const centered = unit.map((vector) => vector.map((value, i) => value - (center[i] ?? 0)));
  const top = principalComponents(covariance(centered, dimensions), components);
  return centered.map((vector) => {
    const overlaps = top.map((component) => dot(vector, component));
    return vector.map((value, i) =>
      top.reduce((rest, component, k) => rest - (overlaps[k] ?? 0) * (component[i] ?? 0), value),
    );
  });
}
