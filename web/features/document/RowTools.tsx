import type { DraftRow } from '#contract/draft'
import { Button } from '#ui/button/Button'
import classes from './RowCard.module.css'
import { useReview } from './review-context.ts'
import { dropOrRestore, mergeWithNext, moveOne, whyNoMerge, whyNoMove } from './row-verbs.ts'

/** What can be done with the chosen row; the letter of each key stands in its tooltip. */
export function RowTools({ row }: { readonly row: DraftRow }) {
  const review = useReview()
  const { edit, showPaper, frozenBecause } = review
  const isDropped = row.state === 'dropped'
  const refused = frozenBecause ?? (isDropped ? 'Dòng đã bỏ; hãy lấy lại trước khi sửa.' : null)
  return (
    <fieldset className={classes.tools}>
      <legend className="seen-by-readers-only">Việc với dòng này</legend>
      <Button
        size="compact-sm"
        icon="edit"
        look="plain"
        disabledReason={refused}
        onClick={() => edit(row.id)}
      >
        Sửa
      </Button>
      <Button
        size="compact-sm"
        icon={isDropped ? 'undo' : 'trash'}
        look="quiet"
        disabledReason={frozenBecause}
        onClick={() => void dropOrRestore(review, row)}
      >
        {isDropped ? 'Lấy lại' : 'Bỏ'}
      </Button>
      <Button
        size="compact-sm"
        icon="split"
        look="quiet"
        disabledReason={refused}
        onClick={() => edit(row.id)}
      >
        Tách
      </Button>
      <Button
        size="compact-sm"
        icon="merge"
        look="quiet"
        disabledReason={refused ?? whyNoMerge(review, row.id)}
        onClick={() => void mergeWithNext(review, row.id)}
      >
        Gộp với dòng sau
      </Button>
      {(['up', 'down'] as const).map((way) => (
        <Button
          key={way}
          size="compact-sm"
          icon={way}
          look="quiet"
          disabledReason={refused ?? whyNoMove(review, row.id, way)}
          onClick={() => void moveOne(review, row.id, way)}
        >
          {way === 'up' ? 'Chuyển lên' : 'Chuyển xuống'}
        </Button>
      ))}
      <Button
        size="compact-sm"
        icon="paper"
        look="quiet"
        disabledReason={row.span ? null : 'Dòng này không lấy từ một đoạn của văn bản.'}
        onClick={() => showPaper(row.id)}
      >
        Xem trong văn bản
      </Button>
    </fieldset>
  )
}
