import { Textarea, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import {
  downloadFactSheetTemplate,
  type FactSheet,
  type FactSheetPreview,
  keepFactSheet,
  previewFactSheet,
} from '#contract/simulation'
import { Button } from '#ui/button/Button'
import { FileDrop } from '#ui/file-drop/FileDrop'
import { Row, Section } from '#ui/section/Section'
import { addressOf, upload } from '../../../app/api.ts'
import { refresh } from '../../../app/queries.ts'
import { sentenceOf } from '../../../app/query-client.ts'
import styles from './Comparison.module.css'
import { cellsIn, type PastedCells, textOf, withCell } from './pasted-table.ts'
import { TablePreview } from './TablePreview.tsx'

interface PasteTableProps {
  readonly onKept: (sheet: FactSheet) => void
  readonly onClose: () => void
}

/** What was given: cells that can be mended here, or a file that can be mended only where it was made. */
type Given = { readonly cells: PastedCells } | { readonly file: File }

/** A table of facts on its way in: pasted or dropped, read, mended at its cells, kept as a whole or not at all. */
export function PasteTable({ onKept, onClose }: PasteTableProps) {
  const [given, setGiven] = useState<Given | null>(null)
  const [progress, setProgress] = useState<number | null>(null)
  // What was read last stays in sight while a mended table is read again.
  const [shown, setShown] = useState<FactSheetPreview | null>(null)
  const preview = useMutation({
    mutationFn: (wanted: Given) =>
      upload(previewFactSheet, { file: fileOf(wanted), onProgress: setProgress }),
    onSuccess: setShown,
    onSettled: () => setProgress(null),
    meta: { saidByForm: true },
  })
  const read = (wanted: Given) => {
    setGiven(wanted)
    preview.mutate(wanted)
  }
  return (
    <Section
      title="Bảng dữ kiện"
      actions={
        <Row>
          <a href={addressOf(downloadFactSheetTemplate)} download>
            Tải bảng mẫu
          </a>
          <Button size="compact-sm" icon="clear" onClick={onClose}>
            Đóng
          </Button>
        </Row>
      }
    >
      {given === null && (
        <GiveTable
          progress={progress}
          onText={(text) => read({ cells: cellsIn(text) })}
          onFile={(file) => read({ file })}
        />
      )}
      {preview.error && (
        <p className={styles.problem} role="alert">
          {sentenceOf(preview.error)}
        </p>
      )}
      {preview.isPending && <Reading />}
      {given !== null && shown && (
        <>
          <TablePreview
            preview={shown}
            cells={'cells' in given ? given.cells : null}
            onMend={(cell, words) => 'cells' in given && read({ cells: withCell(given.cells, cell, words) })}
          />
          <KeepTable given={given} preview={shown} isReading={preview.isPending} onKept={onKept} />
        </>
      )}
      {given !== null && (
        <Button
          icon="undo"
          look="quiet"
          onClick={() => {
            setGiven(null)
            setShown(null)
            preview.reset()
          }}
        >
          Đưa bảng khác vào
        </Button>
      )}
    </Section>
  )
}

/** Reading a long table takes a moment, and says so. */
function Reading() {
  return (
    <p className={styles.judging} role="status">
      <progress aria-label="Đang đọc bảng" /> Đang đọc bảng…
    </p>
  )
}

interface GiveTableProps {
  readonly progress: number | null
  readonly onText: (text: string) => void
  readonly onFile: (file: File) => void
}

function GiveTable({ progress, onText, onFile }: GiveTableProps) {
  const [text, setText] = useState('')
  return (
    <div className={styles.give}>
      <div>
        <Textarea
          label="Dán từ Excel"
          description="Chọn cả dòng tiêu đề trong Excel, bấm Ctrl+C, rồi bấm Ctrl+V vào đây. Mỗi người mỗi năm một dòng, hoặc mỗi người một dòng với cột của từng năm."
          minRows={6}
          maxRows={12}
          autosize
          value={text}
          onChange={({ currentTarget }) => setText(currentTarget.value)}
        />
        <Button
          look="primary"
          disabledReason={text.trim() === '' ? 'Hãy dán bảng trước.' : null}
          onClick={() => onText(text)}
        >
          Đọc bảng này
        </Button>
      </div>
      <FileDrop
        title="Hoặc thả tệp bảng vào đây"
        hint="Tệp .xlsx hoặc .csv"
        accept=".xlsx,.csv"
        progress={progress}
        onFile={onFile}
      />
    </div>
  )
}

interface KeepTableProps {
  readonly given: Given
  readonly preview: FactSheetPreview
  readonly isReading: boolean
  readonly onKept: (sheet: FactSheet) => void
}

function KeepTable({ given, preview, isReading, onKept }: KeepTableProps) {
  const [name, setName] = useState('')
  const keep = useMutation({
    mutationFn: () => upload(keepFactSheet, { file: fileOf(given) }, { query: { name } }),
    onSuccess: async (sheet) => {
      await refresh('regulation')
      onKept(sheet)
    },
    meta: { saidByForm: true },
  })
  const { problemCount } = preview
  return (
    <form
      className={styles.keep}
      onSubmit={(event) => {
        event.preventDefault()
        keep.mutate()
      }}
    >
      <TextInput
        label="Đặt tên cho bảng"
        placeholder="Xét năm 2025"
        value={name}
        error={keep.error ? sentenceOf(keep.error) : null}
        onChange={({ currentTarget }) => setName(currentTarget.value)}
      />
      <Button
        type="submit"
        look="primary"
        busy={keep.isPending || isReading}
        disabledReason={
          problemCount > 0
            ? `Còn ${problemCount} ô phải sửa; bảng chỉ được lưu khi mọi ô đều đúng.`
            : name.trim() === ''
              ? 'Hãy đặt tên cho bảng.'
              : null
        }
      >
        Lưu và so sánh
      </Button>
    </form>
  )
}

/** One door for both: what was pasted goes as a text file. */
function fileOf(given: Given): File {
  return 'file' in given
    ? given.file
    : new File([textOf(given.cells)], 'bang-dan.txt', { type: 'text/plain' })
}
