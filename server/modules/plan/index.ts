/** The year: drafts under review, plans and their tasks. Roofs may read them; nothing above is known here. */
export { onReadingChanged } from './events.ts'
/** How people cite a paper, and from which level comes what a task waits for; pure. */
export { citePaper } from './model/cited-paper.ts'
export { levelsAwaited } from './model/paper-level.ts'
/** Moves of a task. */
export { cancelTask } from './operations/cancel-task.ts'
/** Brings a plan in and makes the year of it. */
export { commitDraft } from './operations/commit-draft.ts'
export { correctTask } from './operations/correct-task.ts'
/** What is unfinished, for whoever reminds. */
export { dueItems } from './operations/due-items.ts'
export { finishOccurrence } from './operations/finish-occurrence.ts'
export { finishTask } from './operations/finish-task.ts'
/** Links tasks to what fulfils them in modules on higher steps: done there, done here. */
export { fulfilTask, unfulfilTask } from './operations/fulfil-task.ts'
export { linkTask } from './operations/link-task.ts'
export { linkedTasks } from './operations/linked-tasks.ts'
export { noteTask } from './operations/note-task.ts'
export { printPaper } from './operations/print-plan.ts'
/** What is done once a day. */
export { forgetRemovedEvidence } from './operations/remove-evidence.ts'
export { renameFulfilment } from './operations/rename-fulfilment.ts'
export { reopenTask } from './operations/reopen-task.ts'
export { resolveParty } from './operations/resolve-party.ts'
export { settleDoubt } from './operations/settle-doubt.ts'
/** What papers ask of the agency, and what was made of it. */
export { askedOfPapers } from './operations/show-asked-tasks.ts'
export { showDraft } from './operations/show-draft.ts'
export { showMyWork } from './operations/show-my-work.ts'
/** What can be seen: plans, their tasks, what someone has to do. */
export { planPageFor, showPlans, viewerOf } from './operations/show-plan.ts'
export { findTasks, showTask } from './operations/show-task.ts'
export { importPaper } from './operations/start-draft.ts'
export { startTask } from './operations/start-task.ts'
/** What the papers of a year's plans aim at, in their words. */
export { type StatedByPlan, statedTargets } from './operations/stated-targets.ts'
export { tasksToLink } from './operations/tasks-to-link.ts'
export { unlinkTask } from './operations/unlink-task.ts'
