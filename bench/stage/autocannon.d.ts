declare module 'autocannon' {
  /** What one run of the load generator is asked for. */
  export interface Load {
    readonly url: string
    readonly headers?: Readonly<Record<string, string>>
    readonly connections: number
    readonly duration?: number
    readonly amount?: number
    readonly requests?: readonly LoadRequest[]
    /** Hands over each connection before it begins. */
    readonly setupClient?: (client: { setRequests(wanted: readonly LoadRequest[]): void }) => void
  }

  export interface LoadRequest {
    readonly method?: string
    readonly path: string
    readonly headers?: Readonly<Record<string, string>>
    readonly body?: string
  }

  export interface LoadResult {
    readonly requests: { readonly average: number }
    readonly non2xx: number
    readonly errors: number
  }

  /** A run: a promise of its result that tells each answer: client, status, bytes, milliseconds. */
  export interface LoadRun extends Promise<LoadResult> {
    on(event: 'response', heard: (...answer: [unknown, number, number, number]) => void): this
  }

  function autocannon(load: Load): LoadRun
  export = autocannon
}
