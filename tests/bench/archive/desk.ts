import { listIdSchema, sourceIdSchema } from '../../../shared/model/ids';
import type { Source } from '../../../shared/model/source';
import type { Taxonomy } from '../../../shared/model/taxonomy';

/** What the desk of the archive files its articles under. */
export const deskTaxonomy: Taxonomy = {
  kickers: ['News', 'Opinion', 'Interview', 'Event', 'Editorial', 'Analysis', 'Monday Commentary'],
  regions: ['South Caucasus', 'EU plus', 'Black Sea', 'Central Asia', 'Russia', 'Turkey', 'Middle East', 'Global'],
  tags: [
    ...['water', 'energy', 'elections', 'borders', 'trade', 'railways', 'ports', 'courts', 'army', 'peace talks'],
    ...['human rights', 'refugees', 'agriculture', 'prices', 'budget', 'schools', 'health', 'museums', 'heritage'],
    ...['press freedom', 'sanctions', 'pipelines', 'electricity', 'drought', 'floods', 'earthquakes', 'enlargement'],
    ...['institutions', 'observers', 'prisoners', 'customs', 'banks', 'labour', 'religion', 'languages', 'sport'],
    ...['anniversaries', 'explainers', 'data', 'photography'],
  ],
};

/** Who the articles of the archive have their facts from. */
export const deskSources: readonly Source[] = [
  source('own', 'Galley Courier', 'own reporting'),
  source('agencies', 'agencies', 'agency'),
  source('civil-georgia', 'Civil Georgia', 'other media', 'https://civil.ge/'),
  source('ecolur', 'EcoLur', 'other media', 'https://www.ecolur.org/'),
  source('turan', 'Turan', 'agency', 'https://turan.az/'),
  source('armenpress', 'Armenpress', 'agency', 'https://armenpress.am/'),
  source('presidential-press-service', 'the presidential press service', 'official'),
  source('foreign-ministry', 'the foreign ministry', 'official'),
  source('council-of-europe', 'Council of Europe', 'official', 'https://www.coe.int/'),
  source('osce', 'OSCE', 'official', 'https://www.osce.org/'),
  source('statistics-office', 'the statistics office', 'document'),
  source('eyewitnesses', 'residents of the village', 'eyewitness'),
];

/** The lists of the desk, and how many cards each has; some more than it has room for, some too few. */
export const deskLists = [
  { id: listIdSchema.parse('editors-choice'), title: "Editor's choice", slots: { minimum: 1, maximum: 4 }, cards: 4 },
  { id: listIdSchema.parse('popular'), title: 'Popular', slots: { minimum: 3, maximum: 10 }, cards: 10 },
  { id: listIdSchema.parse('interviews'), title: 'Interviews', slots: { minimum: 2, maximum: 6 }, cards: 7 },
  {
    id: listIdSchema.parse('monday-commentary'),
    title: 'Monday Commentary',
    slots: { minimum: 3, maximum: 5 },
    cards: 2,
  },
  {
    id: listIdSchema.parse('from-the-archive'),
    title: 'From the archive',
    slots: { minimum: 1, maximum: 12 },
    cards: 9,
  },
] as const;

function source(id: string, name: string, kind: Source['kind'], link = ''): Source {
  return { id: sourceIdSchema.parse(id), name, kind, link, printedAs: '', notes: '', sealed: null };
}
