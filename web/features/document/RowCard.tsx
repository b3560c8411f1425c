import { memo } from 'react'
import type { DraftRow } from '#contract/draft'
import { taskClassLabels } from '#text/task-class-labels'
import { DiffLines } from '#ui/diff-lines/DiffLines'
import { Icon } from '#ui/icon/Icon'
import { spanWords } from './deadline-words.ts'
import { Parties } from './Parties.tsx'
import classes from './RowCard.module.css'
import { RowEditor } from './RowEditor.tsx'
import { RowTools } from './RowTools.tsx'
import { useReview } from './review-context.ts'

export type RowCardProps = {
  readonly row: DraftRow
  readonly number: number
  readonly isChosen: boolean
  readonly isEditing: boolean
  readonly hasTabStop: boolean
  readonly isComparing: boolean
}

/** One row of the review: what was read, what is doubtful about it, and, when chosen, what can be done. */
export const RowCard = memo(function RowCard(props: RowCardProps) {
  const { row, isChosen, isEditing } = props
  return (
    <li
      className={classes.card}
      data-row-card={row.id}
      data-chosen={isChosen || undefined}
      data-state={row.state}
    >
      {isEditing ? <RowEditor key={row.id} row={row} /> : <RowSummary {...props} />}
    </li>
  )
})

function RowSummary({ row, number, isChosen, hasTabStop, isComparing }: RowCardProps) {
  const { choose, edit, frozenBecause, sources } = useReview()
  const { id, text, place, deadlineSentence, state, parties, problems } = row
  const open = () => (frozenBecause === null && state === 'kept' ? edit(id) : undefined)
  return (
    <>
      <button
        type="button"
        className={classes.summary}
        data-row={id}
        tabIndex={hasTabStop ? 0 : -1}
        aria-current={isChosen || undefined}
        onClick={() => choose(id, 'rows')}
        onDoubleClick={open}
      >
        <span className={classes.number}>{number}</span>
        <span className={classes.main}>
          <span className={classes.text}>{text || 'Chưa có nội dung'}</span>
          <span className={classes.facts}>
            <span className={classes.fact} data-empty={deadlineSentence === '' || undefined}>
              <Icon name="due" size={14} />
              {deadlineSentence || 'Không có thời hạn'}
            </span>
            <span className={classes.interval}>{spanWords(row)}</span>
            {place && (
              <span className={classes.fact}>
                <Icon name="place" size={14} />
                {place}
              </span>
            )}
            <RowTags row={row} isComparing={isComparing} />
          </span>
        </span>
      </button>
      <div className={classes.rest}>
        <Parties parties={parties} />
        {sources.has(id) && <p className={classes.source}>{sources.get(id)?.sentence}</p>}
        {state === 'kept' && (
          <ul className={classes.problems}>
            {problems
              .filter(({ kind }) => kind !== 'unknownParty')
              .map(({ kind, sentence, blocks }) => (
                <li key={kind} data-blocks={blocks || undefined}>
                  <Icon name="alert" size={14} />
                  {sentence}
                </li>
              ))}
          </ul>
        )}
        {isComparing && row.changes.length > 0 && <DiffLines differences={row.changes} />}
        {isChosen && <RowTools row={row} />}
      </div>
    </>
  )
}

const goneWords = {
  dropped: 'Không còn trong văn bản: sẽ hủy',
  kept: 'Không còn trong văn bản: vẫn giữ',
} as const

function RowTags({ row, isComparing }: { readonly row: DraftRow; readonly isComparing: boolean }) {
  const tags = [
    row.state === 'dropped' && row.difference !== 'gone' ? 'Đã bỏ' : null,
    isComparing && row.difference === 'new' ? 'Mới' : null,
    isComparing && row.difference === 'changed' ? 'Đổi' : null,
    row.difference === 'gone' ? goneWords[row.state] : null,
    row.origin === 'added' ? 'Thêm tay' : row.corrected ? 'Đã sửa' : null,
    row.class === 'scheduled' ? null : taskClassLabels[row.class],
  ].filter((tag) => tag !== null)
  return tags.map((tag) => (
    <span key={tag} className={classes.tag} data-difference={isComparing ? row.difference : undefined}>
      {tag}
    </span>
  ))
}
