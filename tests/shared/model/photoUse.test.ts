import { expect, it } from 'vitest';
import { textsOfUse } from '../../../shared/model/photoUse';

const record = { caption: 'The lake', credit: 'Anna', altText: 'Water' };

it('a use of a photo has the words of the record, but for those of its own', () => {
  expect(textsOfUse({ caption: '', credit: ' ', altText: '' }, record)).toEqual(record);
  expect(textsOfUse({ caption: 'From the road', credit: '', altText: '' }, record)).toEqual({
    ...record,
    caption: 'From the road',
  });
});

it('a use of a photo whose record is not there has its own words alone', () => {
  expect(textsOfUse({ caption: 'From the road', credit: '', altText: '' }, undefined)).toEqual({
    caption: 'From the road',
    credit: '',
    altText: '',
  });
});
