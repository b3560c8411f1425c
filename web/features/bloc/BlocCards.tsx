import type { ReactNode } from 'react'
import {
  type Bloc,
  type BlocItem,
  type BlocsPage,
  blocKindLabels,
  blocLevelLabels,
  blocPartLabels,
} from '#contract/bloc'
import { showDay } from '#text/days'
import { IconButton } from '#ui/button/IconButton'
import { Icon } from '#ui/icon/Icon'
import styles from './Blocs.module.css'

interface BlocCardsProps {
  readonly page: BlocsPage
  /** The id of the one that the list is narrowed to; empty for all. */
  readonly chosen: string
  readonly onChoose: (blocId: string) => void
  readonly onEdit: (bloc: Bloc) => void
}

/** Each bloc and superior with how much it asks; pressing one narrows the list to it. */
export function BlocCards({ page, chosen, onChoose, onEdit }: BlocCardsProps): ReactNode {
  return (
    <ul className={styles.cards} aria-label="Khối, cụm thi đua và cấp trên">
      {page.blocs.map((bloc) => (
        <li key={bloc.id} className={styles.card} data-chosen={bloc.id === chosen}>
          <button
            type="button"
            className={styles.choose}
            aria-pressed={bloc.id === chosen}
            onClick={() => onChoose(bloc.id === chosen ? '' : bloc.id)}
          >
            <span className={styles.name}>{bloc.name}</span>
            <span className={styles.quiet}>{standingOf(bloc, page.year)}</span>
            <Counts items={page.items.filter(({ blocIds }) => blocIds.includes(bloc.id))} />
          </button>
          <IconButton
            icon="edit"
            size="md"
            label={`Sửa ${bloc.name}`}
            disabledReason={page.abilities.change.because}
            onClick={() => onEdit(bloc)}
          />
        </li>
      ))}
    </ul>
  )
}

function standingOf({ kind, level, parts }: Bloc, year: number): string {
  const part = parts.find((one) => one.year === year)
  const own = part ? `cơ quan là ${blocPartLabels[part.part].toLocaleLowerCase('vi')}` : ''
  return [blocKindLabels[kind], kind === 'superior' ? blocLevelLabels[level] : '', own]
    .filter((words) => words !== '')
    .join(' · ')
}

function Counts({ items }: { readonly items: readonly BlocItem[] }): ReactNode {
  const count = (wanted: (item: BlocItem) => boolean) => items.filter(wanted).length
  const late = count(({ state }) => state === 'late')
  const open = count(({ kind, state }) => kind !== 'paper' && state !== 'done')
  const next = items
    .flatMap(({ dueOn, state }) => (dueOn !== null && state !== 'done' && state !== 'late' ? [dueOn] : []))
    .toSorted()
    .at(0)
  return (
    <span className={styles.counts}>
      {late > 0 && (
        <span className={styles.late}>
          <Icon name="late" size={14} /> {late} trễ hạn
        </span>
      )}
      <span>{open} việc phải lo</span>
      <span>{count(({ kind }) => kind === 'paper')} văn bản</span>
      {next && <span>hạn gần nhất {showDay(next)}</span>}
    </span>
  )
}
