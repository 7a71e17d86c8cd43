import { wordList } from '../../../shared/import/wordList';

/** Words that English newspapers have from the countries of the desk, and that no dictionary of English has. */
export const loanWords: ReadonlySet<string> = new Set(
  wordList(`
    lavash, khachapuri, khachkar, khachkars, khinkali, tkemali, churchkhela, chacha, qvevri, supra, tamada, chokha, papakha
    duduk, zurna, mugham, ashug, ashugs, dolma, matagh, gata, tonir, tandir, oblast, oblasts, okrug, okrugs, krai, rayon, rayons
    raion, raions, marz, marzes, marzpet, mahalla, mahallas, aul, auls, akim, akims, hokim, kolkhoz, sovkhoz, siloviki, nomenklatura
    samizdat, propiska, hryvnia, hryvnias, manat, manats, dram, drams, lari, tetri, tenge, som, soms, somoni, ruble, rubles, rouble
    roubles, kopek, kopeks, dacha, dachas, vory, kurultai, mejlis, majlis, medrese, madrassa, hajib, namaz, iftar
    catholicos, catholicosate, hetman, cossack, cossacks, duma, rada, sejm, saeima
  `),
);
