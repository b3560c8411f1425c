import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core'

/** The red of the seal: actions, and what is late. */
const seal: MantineColorsTuple = [
  '#fbf1f0',
  '#f5dddb',
  '#ebb8b5',
  '#e09592',
  '#d9817e',
  '#c95855',
  '#b93c3a',
  '#a62b2a',
  '#8f1d1d',
  '#761515',
]

/** The gold of the star: what is honoured, what waits for a decision. */
const gold: MantineColorsTuple = [
  '#fdf8ea',
  '#f8ecc8',
  '#f0d992',
  '#e8c65d',
  '#deb23a',
  '#c4951f',
  '#a47a14',
  '#86630f',
  '#735409',
  '#5c4305',
]

const gray: MantineColorsTuple = [
  '#f8f7f4',
  '#f2f0ec',
  '#e7e4de',
  '#d8d4cc',
  '#bfbab1',
  '#98928a',
  '#68635c',
  '#4d4944',
  '#37342f',
  '#23211e',
]

const dark: MantineColorsTuple = [
  '#d6d3cd',
  '#bab6af',
  '#a8a49d',
  '#6f6b65',
  '#45423e',
  '#383632',
  '#2c2a27',
  '#211f1d',
  '#191816',
  '#121110',
]

export const theme = createTheme({
  colors: { seal, gold, gray, dark },
  primaryColor: 'seal',
  primaryShade: 8,
  autoContrast: true,
  black: '#23211e',
  fontFamily: "'Be Vietnam Pro', system-ui, sans-serif",
  fontFamilyMonospace: 'ui-monospace, Consolas, monospace',
  headings: { fontWeight: '600', textWrap: 'balance' },
  fontSizes: { xs: '0.75rem', sm: '0.8438rem', md: '0.9375rem', lg: '1.0625rem', xl: '1.25rem' },
  defaultRadius: 'sm',
  radius: { xs: '2px', sm: '4px', md: '6px', lg: '8px', xl: '12px' },
  cursorType: 'pointer',
  respectReducedMotion: true,
  focusRing: 'auto',
  components: {
    // A dialog is no page: its head is no banner. What floats lies in a landmark of its own (see roots.tsx).
    Drawer: { defaultProps: { attributes: { header: { role: 'presentation' } } } },
    Modal: { defaultProps: { attributes: { header: { role: 'presentation' } } } },
    Tooltip: { defaultProps: { portalProps: { target: '#floating' } } },
    Popover: { defaultProps: { portalProps: { target: '#floating' } } },
    Menu: { defaultProps: { portalProps: { target: '#floating' }, withInitialFocusPlaceholder: false } },
  },
})

/** The few colours that are ours by meaning; every style sheet names these and no other. */
export const meanings: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-body': '#fdfcf9',
    '--mantine-color-dimmed': '#68635c',
    '--mantine-color-placeholder': '#77716a',
    '--mantine-color-error': '#a62b2a',
    '--mantine-color-anchor': '#8f1d1d',
    '--mantine-color-default-border': '#d8d4cc',
    '--surface': '#ffffff',
    '--sunken': '#f5f3ee',
    '--line': '#e4e0d8',
    '--ink': '#23211e',
    '--late': '#a11f1f',
    '--late-ground': '#fbf1f0',
    '--due': '#735409',
    '--due-ground': '#fdf6e0',
    '--done': '#2f5f3f',
    '--waiting': '#4a5568',
    '--found': '#f8e7ae',
  },
  dark: {
    '--mantine-color-body': '#191816',
    '--mantine-color-dimmed': '#aaa69f',
    '--mantine-color-placeholder': '#928e87',
    '--mantine-color-error': '#f0918d',
    '--mantine-color-anchor': '#eda29e',
    '--mantine-color-default-border': '#45423e',
    '--surface': '#211f1d',
    '--sunken': '#141311',
    '--line': '#35322e',
    '--ink': '#e6e3dd',
    '--late': '#f29b97',
    '--late-ground': '#3a2020',
    '--due': '#e8c65d',
    '--due-ground': '#35290f',
    '--done': '#8fc7a1',
    '--waiting': '#a9b4c6',
    '--found': '#5e4a10',
  },
})
