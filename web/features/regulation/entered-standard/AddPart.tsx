import { Menu } from '@mantine/core'
import type { ReactNode } from 'react'
import { Button } from '#ui/button/Button'
import { conditionGroups, conditionWords, firstCondition } from './condition-words.ts'
import styles from './Editor.module.css'
import { type EditedPart, newCondition, newGroup, withAdded } from './edited-part.ts'
import { focusPart, useEditor } from './editor-context.ts'
import { saidCondition } from './said-condition.ts'

interface AddPartProps {
  readonly groupId: string
  /** What the group is called, for the ear. */
  readonly name: string
}

/** Adds a condition or a group at the end of a group. */
export function AddPart({ groupId, name }: AddPartProps): ReactNode {
  const { root, onChange } = useEditor()
  const add = (part: EditedPart) => {
    onChange(withAdded(root, groupId, part))
    focusPart(part.id)
  }
  return (
    <div className={styles.add}>
      <Menu shadow="md" position="bottom-start" returnFocus={false}>
        <Menu.Target>
          <Button size="compact-sm" icon="add" label={`Thêm điều kiện vào: ${name}`}>
            Thêm điều kiện
          </Button>
        </Menu.Target>
        <Menu.Dropdown mah={360} style={{ overflowY: 'auto' }}>
          {conditionGroups.map(({ group, kinds }) => (
            <div key={group}>
              <Menu.Label>{group}</Menu.Label>
              {kinds.map((kind) => {
                const condition = firstCondition(kind)
                return (
                  <Menu.Item
                    key={kind}
                    onClick={() => add(newCondition(condition, saidCondition(condition)))}
                  >
                    {conditionWords[kind].name}
                  </Menu.Item>
                )
              })}
            </div>
          ))}
        </Menu.Dropdown>
      </Menu>
      <Button
        size="compact-sm"
        look="quiet"
        icon="add"
        label={`Thêm nhóm “một trong” vào: ${name}`}
        onClick={() => add(newGroup('any', 'Một trong các điều kiện'))}
      >
        Thêm nhóm “một trong”
      </Button>
      <Button
        size="compact-sm"
        look="quiet"
        icon="add"
        label={`Thêm nhóm “tất cả” vào: ${name}`}
        onClick={() => add(newGroup('all', 'Đủ các điều kiện'))}
      >
        Thêm nhóm “tất cả”
      </Button>
    </div>
  )
}
