import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readFile } from '../reading/read-file.ts'
import { readPaper } from '../reading/read-paper.ts'
import type { Reading } from '../reading/reading.ts'
import { tasksAsRead } from './examples/tasks-as-read.ts'
import type { OfficialPaper } from './official-paper.ts'
import { type Look, paperFromReading } from './paper-from-reading.ts'
import type { PrintedTask } from './printed-task.ts'
import { writeDocx } from './write-docx.ts'
import { openPrinter } from './write-pdf.ts'

const fonts = ['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic'].map((name) =>
  readFileSync(`node_modules/@expo-google-fonts/tinos/${name}/Tinos_${name}.ttf`),
)
const printer = openPrinter(fonts)
const looks: readonly Look[] = ['asPrinted', 'items', 'table']

const plan = (name: string) => readFileSync(`paperwork/reading/annotated/${name}.txt`, 'utf8')

function paperOf(text: string, look: Look, added: readonly PrintedTask[] = []): OfficialPaper {
  const reading = readPaper(text)
  return paperFromReading({ text, reading, tasks: [...tasksAsRead(reading), ...added], look })
}

async function readBack(bytes: Uint8Array, fileName: string): Promise<Reading> {
  const read = await readFile(bytes, fileName)
  if (!read.ok) throw new Error(read.problem.message)
  return read.reading
}

/** What an officer would see change, but for where it stands. */
const contentOf = ({ header, tasks, sections }: Reading) => ({
  issuer: header.issuer,
  title: header.title,
  sections: sections.map(({ path, title }) => [path, title]),
  tasks: tasks.map(({ text, deadline, chair, coordinate, place, quarter, section }) => ({
    text,
    deadline: [deadline.kind, deadline.date, deadline.from, deadline.to, deadline.recurrence],
    chair,
    coordinate,
    place,
    quarter,
    section,
  })),
})

async function expectAlike(paper: OfficialPaper): Promise<void> {
  const fromWord = await readBack(await writeDocx(paper), 'ke-hoach.docx')
  const fromPdf = await readBack(printer.write(paper), 'ke-hoach.pdf')
  expect(contentOf(fromPdf)).toEqual(contentOf(fromWord))
  expect(fromPdf.tasks.length).toBeGreaterThan(0)
}

const names = [
  'd-bqlkkt-theo-quy-ba-nhan',
  'c2-so-gach-dung-quy-gop-dong',
  'huyen-uy-van-phong',
  'pgd-thi-giao-vien-gioi',
  'c-tinh-bang-quy-lap-dau-bang',
]

describe('a plan printed as PDF is read as its Word file is', () => {
  it.each(names.flatMap((name) => looks.map((look) => [name, look] as const)))('%s as %s', (name, look) =>
    expectAlike(paperOf(plan(name), look)),
  )

  it.each(looks)('where many short tasks were added, as %s', async (look) => {
    const added = Array.from(
      { length: 30 },
      (_, at): PrintedTask => ({
        spans: [],
        section: [],
        text: `Rà soát nội quy thi đua lần ${at + 1}`,
        deadline: 'Trước ngày 10/12/2026',
        period: null,
        chair: ['Văn phòng'],
        coordinate: [],
        place: null,
        change: 'new',
      }),
    )
    await expectAlike(paperOf(plan(names[0] ?? ''), look, added))
  })
})
