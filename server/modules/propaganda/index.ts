// The propaganda plan: what modules on higher steps and the fixtures may know and do.

/** What units still have to publish. */
export { dueItems } from './operations/due-items.ts'
export { addChannel } from './operations/keep-channels.ts'
export { cancelItem, publishItem, startItem } from './operations/move-item.ts'
/** The propaganda of a year in figures: by state, channel, kind and unit. */
export { propagandaOf } from './operations/propaganda-of.ts'
/** The propaganda of a year as its page shows it. */
export { showPropaganda } from './operations/show-propaganda.ts'
export { takeTasks } from './operations/take-tasks.ts'
/** What someone plans, also for fixtures. */
export { addItem } from './operations/write-item.ts'
