import type { Term } from './glossary.ts'

const kinds: Readonly<Record<string, string>> = {
  L: 'Luật',
  ND: 'Nghị định',
  TT: 'Thông tư',
  QD: 'Quyết định',
}

/** The glossary as the page that officers and newcomers read, in the order of the file: by subject. */
export function glossaryPage(terms: readonly Term[]): string {
  const rows = terms.map(({ id, vi, cite, never = [] }) => {
    const english = never.filter((word) => !isBareVietnamese(word, vi)).map((word) => `\`${word}\``)
    return `| ${vi} | \`${id}\` | ${cite ? provision(cite) : ''} | ${english.join(', ')} |`
  })
  return [
    '# Thuật ngữ',
    '',
    'Sinh từ `law/glossary.yaml` bằng `npm run glossary`; sửa ở đó, không sửa ở đây.',
    '',
    '| Thuật ngữ | Tên trong mã nguồn | Căn cứ | Không dùng |',
    '|---|---|---|---|',
    ...rows,
    '',
  ].join('\n')
}

function provision({ source, article, clause }: NonNullable<Term['cite']>): string {
  const [kind = '', number = '', year = ''] = source.split('-')
  const name = `${kinds[kind] ?? kind} ${number}/${year}`
  return clause === undefined ? `${name}, Điều ${article}` : `${name}, khoản ${clause} Điều ${article}`
}

/** `hoSo` beside `hồ sơ`: Vietnamese written without its marks, forbidden for every term and not worth a column. */
function isBareVietnamese(word: string, vi: string): boolean {
  const bare = vi.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').toLowerCase()
  return bare.replace(/[^a-z]/g, '').includes(word.toLowerCase())
}
