/**
 * Who waits, taken in turn by asker: each asker's first, then each asker's second. Whoever asks for much waits behind
 * themselves and not before others. When too many wait, the asker who has most of them loses the last one, so nobody
 * can fill the queue and keep others out of it.
 */
export class Turns<Task> {
  readonly #limit: number
  /** In the order in which they are served; each has at least one task. */
  readonly #askers = new Map<string, Task[]>()
  #size = 0

  /** @param limit how many tasks may wait, of all askers together */
  constructor(limit: number) {
    this.#limit = limit
  }

  /** Lets a task wait. @returns the one that had to leave for it, which may be itself; mostly null */
  add(asker: string, task: Task): Task | null {
    const own = this.#askers.get(asker) ?? []
    own.push(task)
    this.#askers.set(asker, own)
    this.#size += 1
    if (this.#size <= this.#limit) return null
    let [most, tasks] = [asker, own]
    for (const [other, theirs] of this.#askers) if (theirs.length > tasks.length) [most, tasks] = [other, theirs]
    const last = tasks.pop() ?? null
    this.#size -= 1
    if (tasks.length === 0) this.#askers.delete(most)
    return last
  }

  /** Takes the task whose turn it is, leaving out askers who are being served; null if nobody else waits. */
  next(isServed: (asker: string) => boolean): { asker: string; task: Task } | null {
    for (const [asker, tasks] of this.#askers) {
      if (isServed(asker)) continue
      const task = tasks.shift() as Task
      this.#size -= 1
      this.#askers.delete(asker)
      // Behind all others.
      if (tasks.length > 0) this.#askers.set(asker, tasks)
      return { asker, task }
    }
    return null
  }

  /** Takes everything that waits. */
  clear(): Task[] {
    const tasks = [...this.#askers.values()].flat()
    this.#askers.clear()
    this.#size = 0
    return tasks
  }
}
