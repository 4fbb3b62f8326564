/** In so many parts, each of which grows by itself: what is copied meanwhile is little. */
const PARTS = 64

/** How often each of many numbers came; a million take 16 to 24 MB, where a Map takes four times as much. */
export class Tally {
  readonly #parts = Array.from({ length: PARTS }, () => new Part())

  /** Counts a safe integer once more; how often it has come now, from 1. */
  add(number: number): number {
    return (this.#parts[number % PARTS] as Part).add(Math.floor(number / PARTS))
  }
}

class Part {
  /** A quarter to a half of the places are free; the number of a free one does not count. */
  #numbers = new Float64Array(16)
  #counts = new Uint32Array(16)
  #used = 0

  add(number: number): number {
    if (this.#used * 4 >= this.#numbers.length * 3) this.#grow()
    const place = this.#placeOf(number)
    if (this.#counts[place] === 0) {
      this.#numbers[place] = number
      this.#used += 1
    }
    const count = (this.#counts[place] ?? 0) + 1
    this.#counts[place] = count
    return count
  }

  /** Where it is, or the first free place behind where it would be. */
  #placeOf(number: number): number {
    const size = this.#numbers.length
    let place = number % size
    while (this.#counts[place] !== 0 && this.#numbers[place] !== number) place = (place + 1) % size
    return place
  }

  #grow(): void {
    const numbers = this.#numbers
    const counts = this.#counts
    const size = Math.ceil(numbers.length * 1.5)
    this.#numbers = new Float64Array(size)
    this.#counts = new Uint32Array(size)
    counts.forEach((count, index) => {
      if (count === 0) return
      const number = numbers[index] ?? 0
      const place = this.#placeOf(number)
      this.#numbers[place] = number
      this.#counts[place] = count
    })
  }
}
