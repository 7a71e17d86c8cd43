/** What the Desk's list can be used without: read as one, once the list stands. */
export { BulkBar } from './BulkBar';
export { FilterButton } from './FilterButton';
export { OrderSelect } from './OrderSelect';
export { Preview } from './Preview';
export { SavedSearches } from './SavedSearches';
