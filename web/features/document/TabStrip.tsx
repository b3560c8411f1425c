import classes from './TabStrip.module.css'

type Tab = { readonly value: string; readonly label: string; readonly count: number | null }

type TabStripProps = {
  readonly label: string
  readonly tabs: readonly Tab[]
  readonly value: string
  readonly onChange: (value: string) => void
}

/** Choices with their counts in one line that scrolls sideways where it is narrow; exactly one is pressed. */
export function TabStrip({ label, tabs, value, onChange }: TabStripProps) {
  return (
    <fieldset className={classes.strip}>
      <legend className="seen-by-readers-only">{label}</legend>
      {tabs.map((tab) => (
        <button
          key={tab.value}
          type="button"
          data-tab={tab.value}
          aria-pressed={tab.value === value}
          onClick={() => onChange(tab.value)}
        >
          {tab.label}
          {tab.count !== null && <span className={classes.count}>{tab.count}</span>}
        </button>
      ))}
    </fieldset>
  )
}
