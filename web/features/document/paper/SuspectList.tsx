import { Button } from '#ui/button/Button'
import { Icon } from '#ui/icon/Icon'
import { PaperItem } from '../paper-panels/PaperItem.tsx'
import { usePaper } from './paper-context.ts'
import { correctionItem } from './paper-items.ts'
import classes from './Suspects.module.css'
import type { Suspect } from './suspects.ts'
import type { Corrections } from './use-corrections.ts'

interface SuspectListProps {
  readonly suspects: readonly Suspect[]
  readonly corrections: Corrections
  /** Opens a word for correcting; missing where the text is not shown word by word. */
  readonly onEdit?: (suspect: Suspect) => void
}

/** Words that may be misread, each to be accepted, corrected or left; saved together. */
export function SuspectList({ suspects, corrections, onEdit }: SuspectListProps) {
  const { paper } = usePaper()
  const { put, skip } = corrections
  const because = paper.abilities.correct.because
  const proposed = suspects.filter(({ suggested }) => suggested !== null)
  const accept = (these: readonly Suspect[]) =>
    put(
      these.flatMap(({ start, end, suggested }) =>
        suggested === null ? [] : [{ start, end, text: suggested }],
      ),
    )
  if (suspects.length === 0) return null
  return (
    <section className={classes.suspects} aria-label="Chữ nghi đọc sai">
      <div className={classes.head}>
        <h2>Chữ nghi đọc sai ({suspects.length})</h2>
        {proposed.length > 1 && (
          <Button size="compact-sm" icon="check" disabledReason={because} onClick={() => accept(proposed)}>
            Sửa cả {proposed.length} chỗ theo đề nghị
          </Button>
        )}
      </div>
      <ul>
        {suspects.map((suspect) => {
          const { start, end, printed, suggested, confidence } = suspect
          return (
            <li key={start}>
              <PaperItem item={correctionItem(suspect)} span={{ start, end }}>
                <span className={classes.change}>
                  <span className={classes.printed}>{printed}</span>
                  {suggested !== null && (
                    <>
                      <Icon name="arrow" size={13} />
                      <span className="seen-by-readers-only"> có thể là </span>
                      <strong>{suggested}</strong>
                    </>
                  )}
                  {suggested === null && confidence !== null && (
                    <span className={classes.sure}>máy đọc chắc {confidence} %</span>
                  )}
                </span>
              </PaperItem>
              <span className={classes.actions}>
                {suggested !== null && (
                  <Button
                    size="compact-sm"
                    icon="check"
                    label={`Sửa “${printed}” thành “${suggested}”`}
                    disabledReason={because}
                    onClick={() => accept([suspect])}
                  >
                    Sửa
                  </Button>
                )}
                {suggested === null && onEdit && (
                  <Button
                    size="compact-sm"
                    icon="edit"
                    label={`Gõ lại “${printed}”`}
                    disabledReason={because}
                    onClick={() => onEdit(suspect)}
                  >
                    Gõ lại
                  </Button>
                )}
                <Button
                  size="compact-sm"
                  look="quiet"
                  label={`Để nguyên “${printed}”`}
                  onClick={() => skip(suspect)}
                >
                  Để nguyên
                </Button>
              </span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

/** How many changes wait, and the way to save them as one version or to let them be. */
export function SaveBar({ corrections }: { readonly corrections: Corrections }) {
  const { edits, isSaving, save, clear } = corrections
  if (edits.length === 0) return null
  return (
    <div className={classes.saveBar} role="status">
      <span>{edits.length} chỗ sửa chưa lưu</span>
      <Button look="quiet" size="compact-md" onClick={clear}>
        Bỏ các chỗ sửa
      </Button>
      <Button look="primary" size="compact-md" icon="check" busy={isSaving} onClick={save}>
        Lưu thành một bản mới
      </Button>
    </div>
  )
}
