import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { commitDraft, type DraftHead, type DraftPage } from '#contract/draft'
import { showMoment } from '#text/days'
import { Button } from '#ui/button/Button'
import { IconButton } from '#ui/button/IconButton'
import { ConfirmDialog } from '#ui/confirm-dialog/ConfirmDialog'
import { Icon } from '#ui/icon/Icon'
import { paths } from '../../app/paths.ts'
import { refresh, useChange } from '../../app/queries.ts'
import { commitFigures } from './draft-rows.ts'
import classes from './Review.module.css'
import { useReview } from './review-context.ts'
import { redoLatest, undoLatest } from './row-verbs.ts'
import type { SaveState } from './use-draft-changes.ts'

type CommitBarProps = { readonly page: DraftPage; readonly saving: SaveState }

/** Always in sight: whether everything is saved, what is still missing, and the one button that makes it the year. */
export function CommitBar({ page, saving }: CommitBarProps) {
  const { draft } = page
  const review = useReview()
  if (draft.state === 'dropped') return null
  if (draft.state === 'committed') {
    return (
      <div className={classes.bar}>
        <span className={classes.saveState}>Kế hoạch đã được ghi vào năm {draft.year}.</span>
        {draft.planId && <Link to={paths.plan(draft.planId)}>Xem kế hoạch</Link>}
      </div>
    )
  }
  return (
    <div className={classes.bar}>
      <SaveLine saving={saving} updatedAt={draft.updatedAt} />
      <IconButton
        icon="undo"
        label={draft.undo ? `Hoàn tác: ${draft.undo.sentence}` : 'Hoàn tác'}
        disabledReason={review.frozenBecause ?? (draft.undo ? null : 'chưa có thay đổi nào.')}
        onClick={() => void undoLatest(review)}
      />
      <IconButton
        icon="redo"
        label={draft.redo ? `Làm lại: ${draft.redo.sentence}` : 'Làm lại'}
        disabledReason={review.frozenBecause ?? (draft.redo ? null : 'chưa hoàn tác thay đổi nào.')}
        onClick={() => void redoLatest(review)}
      />
      <Blockers draft={draft} />
      <Commit page={page} isSaving={saving.kind === 'saving'} />
    </div>
  )
}

function SaveLine({ saving, updatedAt }: { readonly saving: SaveState; readonly updatedAt: string }) {
  if (saving.kind === 'failed') {
    return (
      <span className={classes.saveState} data-tone="late" role="alert">
        <Icon name="alert" size={16} />
        Chưa lưu được: {saving.sentence}
        {saving.retry && (
          <Button size="compact-sm" onClick={saving.retry}>
            Thử lại
          </Button>
        )}
      </span>
    )
  }
  const at = saving.kind === 'saved' ? saving.at.toISOString() : updatedAt
  return (
    <span className={classes.saveState} role="status">
      <Icon name={saving.kind === 'saving' ? 'refresh' : 'check'} size={16} />
      {saving.kind === 'saving' ? 'Đang lưu…' : `Đã lưu lúc ${showMoment(at).slice(0, 5)}`}
    </span>
  )
}

/** What is still to be settled, each leading to its first row. */
function Blockers({ draft }: { readonly draft: DraftHead }) {
  const { choose, announce } = useReview()
  if (draft.blockers.length === 0) return null
  const go = (rowIds: readonly string[], sentence: string) => {
    const [first] = rowIds
    if (first) choose(first, 'paper')
    announce(sentence)
  }
  return (
    <details className={classes.blockers}>
      <summary>Còn {draft.blockers.length} điều phải làm rõ</summary>
      <ul>
        {draft.blockers.map(({ kind, sentence, rowIds }) => (
          <li key={kind + sentence}>
            <button type="button" onClick={() => go(rowIds, sentence)} disabled={rowIds.length === 0}>
              {sentence}
            </button>
          </li>
        ))}
      </ul>
    </details>
  )
}

function Commit({ page, isSaving }: { readonly page: DraftPage; readonly isSaving: boolean }) {
  const { draft } = page
  const navigate = useNavigate()
  const [isAsking, setAsking] = useState(false)
  const commit = useChange(commitDraft, {
    refreshes: ['document'],
    said: ({ year, added, changed, cancelled }) =>
      `Đã ghi kế hoạch vào năm ${year}: thêm ${added}, đổi ${changed}, hủy ${cancelled} nhiệm vụ.`,
    onDone: ({ planId }) => void navigate({ href: paths.plan(planId) }),
  })
  const { commit: ability } = draft.abilities
  const blocked = draft.blockers.map(({ sentence }) => sentence).join(' ')
  const reason = blocked || (ability.allowed ? null : ability.because)
  return (
    <>
      <Button
        look="primary"
        size="md"
        icon="check"
        disabledReason={reason ?? (isSaving ? 'Đang lưu thay đổi vừa rồi.' : null)}
        onClick={() => setAsking(true)}
      >
        Ghi kế hoạch vào năm {draft.year}
      </Button>
      <ConfirmDialog
        opened={isAsking}
        title={`Ghi kế hoạch vào năm ${draft.year}?`}
        confirmLabel="Ghi kế hoạch"
        busy={commit.isPending}
        onConfirm={() =>
          commit.mutate(
            { params: { id: draft.id }, body: {} },
            {
              onError: () => {
                setAsking(false)
                void refresh('plan')
              },
            },
          )
        }
        onClose={() => setAsking(false)}
      >
        <Summary page={page} />
      </ConfirmDialog>
    </>
  )
}

/** What the commit will do, in figures. */
function Summary({ page }: { readonly page: DraftPage }) {
  const { added, changed, same, cancelled, leftOut, withProblems } = commitFigures(page.rows)
  const lines = page.draft.compared
    ? [
        `${added} nhiệm vụ mới được thêm`,
        `${changed} nhiệm vụ được đổi`,
        `${same} nhiệm vụ giữ nguyên`,
        `${cancelled} nhiệm vụ không còn trong văn bản sẽ được hủy`,
      ]
    : [`${added} nhiệm vụ được ghi`, `${leftOut} dòng đã bỏ, không ghi`]
  return (
    <>
      <ul className={classes.summary}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {withProblems > 0 && (
        <p className={classes.dialogLead}>
          Còn {withProblems} dòng có điều cần xem. Vẫn ghi được; có thể sửa từng nhiệm vụ sau khi ghi.
        </p>
      )}
      <p className={classes.dialogLead}>Toàn bộ kế hoạch được ghi cùng một lúc, hoặc không ghi gì cả.</p>
    </>
  )
}
