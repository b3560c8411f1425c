import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { commitDraft, type DraftHead } from '#contract/draft'
import { Button } from '#ui/button/Button'
import { IconButton } from '#ui/button/IconButton'
import { ConfirmDialog } from '#ui/confirm-dialog/ConfirmDialog'
import { Icon } from '#ui/icon/Icon'
import { paths } from '../../app/paths.ts'
import { refresh, useChange } from '../../app/queries.ts'
import classes from './Review.module.css'
import { useReview } from './review-context.ts'
import { undoLatest } from './row-verbs.ts'
import { showTime } from './show-moment.ts'
import type { SaveState } from './use-draft-changes.ts'

type CommitBarProps = { readonly draft: DraftHead; readonly saving: SaveState }

/** Always in sight: whether everything is saved, what is still missing, and the one button that makes it the year. */
export function CommitBar({ draft, saving }: CommitBarProps) {
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
      <Blockers draft={draft} />
      <Commit draft={draft} isSaving={saving.kind === 'saving'} />
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
  const at = saving.kind === 'saved' ? saving.at : new Date(updatedAt)
  return (
    <span className={classes.saveState} role="status">
      <Icon name={saving.kind === 'saving' ? 'refresh' : 'check'} size={16} />
      {saving.kind === 'saving' ? 'Đang lưu…' : `Đã lưu lúc ${showTime(at)}`}
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

function Commit({ draft, isSaving }: { readonly draft: DraftHead; readonly isSaving: boolean }) {
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
        <Summary draft={draft} />
      </ConfirmDialog>
    </>
  )
}

/** What the commit will do, in figures. */
function Summary({ draft }: { readonly draft: DraftHead }) {
  const { counts, compared } = draft
  const lines = compared
    ? [
        `${counts.new} nhiệm vụ mới được thêm`,
        `${counts.changed} nhiệm vụ được đổi`,
        `${counts.same} nhiệm vụ giữ nguyên`,
        `${counts.gone} nhiệm vụ không còn trong văn bản`,
      ]
    : [`${counts.kept} nhiệm vụ được ghi`, `${counts.dropped} dòng đã bỏ, không ghi`]
  return (
    <>
      <ul className={classes.summary}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {counts.withProblems > 0 && (
        <p className={classes.dialogLead}>
          Còn {counts.withProblems} dòng có điều cần xem. Vẫn ghi được; có thể sửa từng nhiệm vụ sau khi ghi.
        </p>
      )}
      <p className={classes.dialogLead}>Toàn bộ kế hoạch được ghi cùng một lúc, hoặc không ghi gì cả.</p>
    </>
  )
}
