import type { ReactNode } from 'react'
import { IconButton } from '#ui/button/IconButton'
import type { IconName } from '#ui/icon/Icon'
import styles from './Editor.module.css'
import { type EditedPart, isPossible, type Move, moved, withoutPart } from './edited-part.ts'
import { focusPart, useEditor } from './editor-context.ts'

const moves: readonly {
  readonly move: Move
  readonly label: string
  readonly icon: IconName
  readonly refusal: string
}[] = [
  { move: 'up', label: 'Chuyển lên', icon: 'up', refusal: 'đã ở đầu nhóm' },
  { move: 'down', label: 'Chuyển xuống', icon: 'down', refusal: 'đã ở cuối nhóm' },
  { move: 'in', label: 'Đưa vào nhóm phía trên', icon: 'forward', refusal: 'ngay trên không phải một nhóm' },
  { move: 'out', label: 'Đưa ra khỏi nhóm', icon: 'back', refusal: 'đã ở nhóm ngoài cùng' },
]

/** Moves a part about and drops it; the keyboard stays on the button that was pressed. */
export function PartTools({ part, name }: { readonly part: EditedPart; readonly name: string }): ReactNode {
  const { root, onChange } = useEditor()
  return (
    <div className={styles.tools}>
      {moves.map(({ move, label, icon, refusal }) => (
        <IconButton
          key={move}
          icon={icon}
          size="sm"
          label={`${label}: ${name}`}
          disabledReason={isPossible(root, part.id, move) ? null : refusal}
          onClick={() => {
            onChange(moved(root, part.id, move))
            focusPart(part.id, label)
          }}
        />
      ))}
      <IconButton
        icon="trash"
        size="sm"
        label={`Bỏ: ${name}`}
        onClick={() => onChange(withoutPart(root, part.id))}
      />
    </div>
  )
}
