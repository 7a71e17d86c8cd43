import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleSchema } from '../../../shared/model/article';
import { slugOf } from '../../../shared/model/slug';

const { slug: slugSchema } = articleSchema.def.innerType.shape;

describe('the slug of a headline', () => {
  it.each([
    ['Level of Lake Sevan rises for a third year', 'level-of-lake-sevan-rises-for-a-third-year'],
    ['EU & Armenia', 'eu-and-armenia'],
    ['Где вода?', 'gde-voda'],
    ['Ճանապարհ', 'chanaparh'],
    ['“Nothing”, he said', 'nothing-he-said'],
    ['OSCE/ODIHR', 'osce-odihr'],
    ['', 'article'],
    ['???', 'article'],
  ])('%j is %s', (headline, slug) => {
    expect(slugOf(headline)).toBe(slug);
  });

  it.each([
    ['Գավառ', 'gavar'],
    ['Երևանը և Եղեգնաձորը', 'yerevany-yev-yeghegnadzory'],
    ['Մեծ եղեռն', 'mets-yeghern'],
    ['Որոտան, Ոսկան, Ով', 'vorotan-voskan-ov'],
    ['Ճամբարակի ճանապարհ', 'chambaraki-chanaparh'],
    ['Ծովինար Շուշի Լոռու մարզ', 'tsovinar-shushi-loru-marz'],
    ['Ջերմուկ, Վայոց ձոր', 'jermuk-vayots-dzor'],
  ])('reads Armenian: %s is %s', (headline, slug) => {
    expect(slugOf(headline)).toBe(slug);
  });

  it.each([
    ['Əliyev', 'aliyev'],
    ['Ağdam, Şuşa və Xankəndi', 'agdam-susa-va-xankandi'],
    ['Göyçay üzümü', 'goycay-uzumu'],
    ['İlham', 'ilham'],
    ['Işık', 'isik'],
    ['Türkiye’de Erdoğan', 'turkiye-de-erdogan'],
    ['Diyarbakır, Şırnak, İstanbul, Çanakkale', 'diyarbakir-sirnak-istanbul-canakkale'],
  ])('reads Azerbaijani and Turkish: %s is %s', (headline, slug) => {
    expect(slugOf(headline)).toBe(slug);
  });

  it.each([
    ['საქართველო', 'sakartvelo'],
    ['თბილისი, ქუთაისი, ფოთი', 'tbilisi-kutaisi-poti'],
    ['ჭიათურა', 'chiatura'],
    ['ჟვანია და ყვარელი', 'zhvania-da-qvareli'],
    ['წყალტუბო, ძაღლი, ხევი', 'tsqaltubo-dzaghli-khevi'],
    ['ᲡᲐᲥᲐᲠᲗᲕᲔᲚᲝ', 'sakartvelo'],
  ])('reads Georgian: %s is %s', (headline, slug) => {
    expect(slugOf(headline)).toBe(slug);
  });

  it.each([
    ['Щербаков', 'shcherbakov'],
    ['Хрущёв', 'khrushchyov'],
    ['Цхинвал, Сухум', 'tskhinval-sukhum'],
    ['Объезд через Ларс', 'obyezd-cherez-lars'],
    ['Январь и июль', 'yanvar-i-iyul'],
    ['Армения и Азербайджан', 'armeniya-i-azerbaydzhan'],
    ['Қазақстан', 'qazaqstan'],
    ['Аҧсны', 'apsny'],
    ['Хуссар Ирыстон ӕмӕ', 'khussar-iryston-aemae'],
  ])('reads Russian and other Cyrillic: %s is %s', (headline, slug) => {
    expect(slugOf(headline)).toBe(slug);
  });

  it('is the same for letters that are put together from parts', () => {
    expect(slugOf('Erdoğan'.normalize('NFD'))).toBe('erdogan');
    expect(slugOf('Хрущёв'.normalize('NFD'))).toBe('khrushchyov');
  });

  it('is cut between words when it is long', () => {
    const slug = slugOf('word '.repeat(40));
    expect(slug).toBe('word-'.repeat(16).slice(0, -1));
  });

  it('is cut within a word that alone is too long', () => {
    expect(slugOf('a'.repeat(200))).toBe('a'.repeat(80));
  });

  it('is a slug, at most 80 long, whatever the headline', () => {
    const headline = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc.lorem({ maxCount: 40 }),
    );
    fc.assert(
      fc.property(headline, (given) => {
        const slug = slugOf(given);
        expect(slugSchema.safeParse(slug).success).toBe(true);
        expect(slug.length).toBeLessThanOrEqual(80);
        expect(slugOf(slug)).toBe(slug);
      }),
      { numRuns: 500 },
    );
  });
});
