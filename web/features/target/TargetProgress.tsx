import type { Target } from '#contract/target'
import styles from './Target.module.css'

/** How far a target has come, as a bar and in words. */
export function TargetProgress({ target }: { readonly target: Target }) {
  const { have, need, words } = progressOf(target)
  return (
    <div className={styles.progress} data-standing={target.standing}>
      {have !== null && need !== null && need > 0 && (
        <progress value={Math.min(have, need)} max={need} aria-label={`${target.measure}: ${words}`} />
      )}
      <span className={styles.quiet}>{words}</span>
    </div>
  )
}

/** What counts now: what is achieved, else what is registered, beside what is needed. */
export function progressOf({ values, neededAchieved, neededRegistered, comparison }: Target): {
  readonly have: number | null
  readonly need: number | null
  readonly words: string
} {
  const { achieved, registered } = values
  const [have, need] = achieved
    ? [achieved.value, neededAchieved]
    : [registered?.value ?? null, neededRegistered]
  const show = (value: number): string => value.toLocaleString('vi-VN')
  const bound = comparison === 'atMost' || comparison === 'lessThan' ? 'được tới' : 'cần'
  const done = achieved ? 'Đã đạt' : 'Đã đăng ký'
  if (have === null)
    return { have, need, words: need === null ? 'Chưa có số liệu' : `Chưa có, ${bound} ${show(need)}` }
  return {
    have,
    need,
    words: need === null ? `${done} ${show(have)}` : `${done} ${show(have)}, ${bound} ${show(need)}`,
  }
}
