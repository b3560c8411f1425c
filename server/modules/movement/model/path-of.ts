/** Where a movement is found in the app, and in it the part of a unit. */
export function pathOf(movementId: string, participationId?: string): string {
  const path = `/movements/${movementId}`
  return participationId === undefined ? path : `${path}/participations/${participationId}`
}
