import { Socket } from 'node:net'

/*
 * A thread beside the queries, which keep their own thread busy for as long as they take. The process's standard input
 * is a pipe that the lake never writes to: it closes when the lake ends, however it does, and then the process ends
 * too, in the middle of whatever it is at.
 */
new Socket({ fd: 0, readable: true, writable: false }).resume().once('close', () => process.kill(process.pid, 'SIGKILL'))
