/** What turns merchant texts into vectors. */
export type Embedder = {
  /** Names the vectors: those of two models are never compared. */
  model: string
  dimensions: number
  /** One unit vector per text, in order. Throws where the model can't be reached. */
  embed(texts: Array<string>): Promise<Array<Float32Array>>
}

/** Scales a vector to length 1 in place; a null vector stays. */
export function toUnit(vector: Float32Array): Float32Array {
  let sum = 0
  for (const value of vector) sum += value * value
  if (sum === 0) return vector
  const scale = 1 / Math.sqrt(sum)
  for (let i = 0; i < vector.length; i++) vector[i] = (vector[i] ?? 0) * scale
  return vector
}
