import type { Operation } from '#platform/operation'

/** An operation that counts what it asks of the database from now on. */
export function countingStatements(operation: Operation): {
  readonly operation: Operation
  readonly count: () => number
} {
  let asked = 0
  const tx = operation.tx.withPlugin({
    transformQuery: ({ node }) => {
      asked += 1
      return node
    },
    transformResult: async ({ result }) => result,
  })
  return { operation: { ...operation, tx }, count: () => asked }
}
