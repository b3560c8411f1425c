// Blocs, clusters and the levels above: whom the agency belongs to and answers.

/** Adds a bloc, a cluster or a superior. */
export { addBloc } from './operations/change-bloc.ts'
/** Every bloc and superior with what each asks of the agency in a year. */
export { showBlocs } from './operations/show-blocs.ts'
