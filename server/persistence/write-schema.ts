import { writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import pg from 'pg'

interface Column {
  readonly table_schema: string
  readonly table_name: string
  readonly column_name: string
  readonly type: string
  readonly nullable: boolean
  readonly has_default: boolean
  readonly always: boolean
  readonly definition: string
}

/** The two generated files beside this one, as they should read for a migrated database: `tables.ts`, `schema.sql`. */
export async function describeSchema(ownerUrl: string): Promise<{ tables: string; schema: string }> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    const { rows } = await client.query<Column>(COLUMNS)
    const extras = await client.query<{ table_name: string; line: string }>(EXTRAS)
    return { tables: tablesFile(rows), schema: schemaFile(rows, extras.rows) }
  } finally {
    await client.end()
  }
}

/** Writes both files. */
export async function writeSchema(ownerUrl: string): Promise<void> {
  const { tables, schema } = await describeSchema(ownerUrl)
  await writeFile(fileURLToPath(new URL('./tables.ts', import.meta.url)), tables)
  await writeFile(fileURLToPath(new URL('./schema.sql', import.meta.url)), schema)
}

const OURS = `n.nspname in ('public', 'auth', 'ops')`

const COLUMNS = `
  select n.nspname as table_schema, c.relname as table_name, a.attname as column_name, t.typname as type,
    not a.attnotnull as nullable, a.atthasdef or a.attidentity <> '' as has_default,
    a.attidentity = 'a' or a.attgenerated <> '' as always,
    a.attname || ' ' || format_type(a.atttypid, a.atttypmod) || case when a.attnotnull then ' not null' else '' end
      || coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), '') as definition
  from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
    join pg_type t on t.oid = a.atttypid left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
  where ${OURS} and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped
  order by n.nspname, c.relname, a.attnum`

const EXTRAS = `
  select n.nspname || '.' || c.relname as table_name, line from pg_class c
    join pg_namespace n on n.oid = c.relnamespace
    cross join lateral (
      select 1 as part, pg_get_constraintdef(k.oid) as line from pg_constraint k where k.conrelid = c.oid and k.contype <> 'n'
      union all select 2, pg_get_indexdef(i.indexrelid) from pg_index i
        where i.indrelid = c.oid and not exists (select 1 from pg_constraint k where k.conindid = i.indexrelid)
      union all select 3, 'policy ' || p.policyname || ' for ' || lower(p.cmd) || ' using ' || coalesce(p.qual, '-')
        || ' with check ' || coalesce(p.with_check, '-') from pg_policies p
        where p.schemaname = n.nspname and p.tablename = c.relname
      union all select 4, pg_get_triggerdef(g.oid) from pg_trigger g where g.tgrelid = c.oid and not g.tgisinternal
      union all select 0, '-- ' || d.description from pg_description d where d.objoid = c.oid and d.objsubid = 0
    ) extra
  where ${OURS} and c.relkind = 'r' order by n.nspname, c.relname, part, line`

const TYPES: Record<string, string> = {
  uuid: 'string',
  text: 'string',
  varchar: 'string',
  date: 'string',
  bool: 'boolean',
  int2: 'number',
  int4: 'number',
  int8: 'number',
  float8: 'number',
  timestamptz: 'Date',
  timestamp: 'Date',
  jsonb: 'unknown',
  json: 'unknown',
  bytea: 'Buffer',
  _text: 'string[]',
  _int4: 'number[]',
}

function tablesFile(columns: readonly Column[]): string {
  const interfaces = [...grouped(columns)]
    .filter(([table]) => !table.startsWith('ops.'))
    .map(([table, own]) => {
      const lines = own.map((column) => `    ${column.column_name}: ${typeOf(column)}`)
      return `  ${quoted(table)}: {\n${lines.join('\n')}\n  }`
    })
  return `// Generated from the migrated database by \`npm run db:schema\`. Do not edit.\nimport type { ColumnType, Generated, GeneratedAlways } from 'kysely'\n\n/** Every table the application may use, as PostgreSQL describes it. Days are text, instants are dates. */\nexport interface Tables {\n${interfaces.join('\n')}\n}\n`
}

/** JSON is read as unknown, to be parsed at the door of the store, and written as text. */
function typeOf({ type, nullable, has_default, always }: Column): string {
  const plain = TYPES[type]
  if (!plain) throw new Error(`no TypeScript type for ${type}`)
  if (plain === 'unknown') {
    const written = nullable ? 'string | null' : 'string'
    return `ColumnType<unknown, ${written}${has_default || nullable ? ' | undefined' : ''}, ${written}>`
  }
  const withNull = nullable ? `${plain} | null` : plain
  if (always) return `GeneratedAlways<${withNull}>`
  return has_default ? `Generated<${withNull}>` : withNull
}

function schemaFile(
  columns: readonly Column[],
  extras: readonly { table_name: string; line: string }[],
): string {
  const tables = [...grouped(columns)].map(([table, own]) => {
    const full = table.includes('.') ? table : `public.${table}`
    const after = extras.filter((extra) => extra.table_name === full).map((extra) => `  ${extra.line}`)
    return `${full}\n${own.map((column) => `  ${column.definition}`).join('\n')}\n${after.join('\n')}\n`
  })
  return `-- Generated from the migrated database by \`npm run db:schema\`: the tables as they stand, for reading. Do not edit.\n\n${tables.join('\n')}`
}

function grouped(columns: readonly Column[]): Map<string, Column[]> {
  return Map.groupBy(columns, ({ table_schema, table_name }) =>
    table_schema === 'public' ? table_name : `${table_schema}.${table_name}`,
  )
}

const quoted = (name: string): string => (/^\w+$/.test(name) ? name : `'${name}'`)
