import { Textarea, TextInput } from '@mantine/core'
import type { ReactNode } from 'react'
import { Button } from '#ui/button/Button'
import { IconButton } from '#ui/button/IconButton'
import styles from './Report.module.css'
import type { WrittenBlock, WrittenSection } from './written-report.ts'

type BlockChange = (blocks: readonly WrittenBlock[]) => readonly WrittenBlock[]

interface SectionEditorProps {
  readonly section: WrittenSection
  readonly onTitle: (title: string) => void
  readonly onBlocks: (change: BlockChange) => void
}

let added = 0

/** The paragraphs of one section, each a field; more can be added. */
export function SectionEditor({ section, onTitle, onBlocks }: SectionEditorProps): ReactNode {
  const { label, title, blocks } = section
  const name = `mục ${label} ${title}`
  return (
    <fieldset className={styles.fields}>
      <legend className="seen-by-readers-only">{`Mục ${label} ${title}`}</legend>
      <TextInput
        aria-label={`Tên ${name}`}
        leftSection={label}
        value={title}
        onChange={({ currentTarget }) => onTitle(currentTarget.value)}
        required
      />
      {blocks.map((block, at) => (
        <BlockEditor
          key={block.key}
          block={block}
          name={`Đoạn ${at + 1}, ${name}`}
          onChange={(text) =>
            onBlocks((all) => all.map((one) => (one.key === block.key ? { ...one, text } : one)))
          }
          onRemove={() => onBlocks((all) => all.filter(({ key }) => key !== block.key))}
        />
      ))}
      <div>
        <Button
          size="compact-sm"
          look="quiet"
          icon="add"
          label={`Thêm đoạn vào ${name}`}
          onClick={() => {
            added += 1
            const key = `new ${added}`
            onBlocks((all) => [...all, { key, id: null, text: '', table: null }])
          }}
        >
          Thêm đoạn
        </Button>
      </div>
    </fieldset>
  )
}

interface BlockEditorProps {
  readonly block: WrittenBlock
  readonly name: string
  readonly onChange: (text: string) => void
  readonly onRemove: () => void
}

function BlockEditor({ block, name, onChange, onRemove }: BlockEditorProps): ReactNode {
  return (
    <div className={styles.block}>
      {block.table === null ? (
        <Textarea
          aria-label={name}
          autosize
          minRows={1}
          maxLength={5000}
          value={block.text}
          onChange={({ currentTarget }) => onChange(currentTarget.value)}
        />
      ) : (
        <p className={styles.what}>Bảng: {block.table} (số liệu tự lấy, không sửa tay)</p>
      )}
      <IconButton icon="trash" size="md" label={`Bỏ: ${block.table ?? name}`} onClick={onRemove} />
    </div>
  )
}
