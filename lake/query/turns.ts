/**
 * Who waits, taken in turn by asker: each asker's first, then each asker's second. Whoever asks for much waits behind
 * themselves and not before others. When too many wait, or too long ones, the asker who has most of them loses the last
 * one, so nobody can fill the queue and keep others out of it.
 */
export class Turns<Task extends { length: number }> {
  readonly #limit: number
  readonly #maxLength: number
  /** In the order in which they are served; each has at least one task. */
  readonly #askers = new Map<string, Task[]>()

  /** @param limit how many tasks may wait, of all askers together; @param maxLength how long they may be together */
  constructor(limit: number, maxLength = Infinity) {
    this.#limit = limit
    this.#maxLength = maxLength
  }

  /** Lets a task wait. @returns those that had to leave for it, itself perhaps among them; mostly none */
  add(asker: string, task: Task): Task[] {
    this.#askers.set(asker, [...(this.#askers.get(asker) ?? []), task])
    const left: Task[] = []
    for (;;) {
      const waiting = [...this.#askers.values()].flat()
      if (waiting.length > this.#limit) left.push(...this.#removeLast(asker, ({ length }) => length))
      else if (lengthOf(waiting) > this.#maxLength) left.push(...this.#removeLast(asker, lengthOf))
      else return left
    }
  }

  /** Whose turn it is, leaving out askers who are being served; null if nobody else waits. */
  first(isServed: (asker: string) => boolean): string | null {
    for (const asker of this.#askers.keys()) if (!isServed(asker)) return asker
    return null
  }

  /** Takes the task whose turn it is, as `first`. */
  next(isServed: (asker: string) => boolean): { asker: string; task: Task } | null {
    const asker = this.first(isServed)
    const [task, ...later] = asker === null ? [] : (this.#askers.get(asker) ?? [])
    if (asker === null || task === undefined) return null
    this.#askers.delete(asker)
    // Behind all others.
    if (later.length > 0) this.#askers.set(asker, later)
    return { asker, task }
  }

  /** Takes out the tasks of which it is so; nobody's place changes by it. */
  remove(isSo: (task: Task) => boolean): Task[] {
    const removed: Task[] = []
    for (const [asker, tasks] of this.#askers) {
      const kept = tasks.filter((task) => !isSo(task))
      removed.push(...tasks.filter(isSo))
      if (kept.length > 0) this.#askers.set(asker, kept)
      else this.#askers.delete(asker)
    }
    return removed
  }

  /** Takes the last task from the asker who has most; from the given one if nobody has more. */
  #removeLast(asker: string, measure: (tasks: Task[]) => number): Task[] {
    let [most, tasks] = [asker, this.#askers.get(asker) ?? []]
    for (const [other, theirs] of this.#askers) if (measure(theirs) > measure(tasks)) [most, tasks] = [other, theirs]
    const last = tasks.splice(-1)
    if (tasks.length === 0) this.#askers.delete(most)
    return last
  }
}

function lengthOf(tasks: { length: number }[]): number {
  return tasks.reduce((total, { length }) => total + length, 0)
}
