import { describe, expect, it } from 'vitest';
import { photoFileName } from '../../../shared/photos/photoFileName';

describe('the name of a photo', () => {
  it.each([
    ['lake.jpg', 'lake.jpg'],
    ['Lake.JPEG', 'Lake.JPEG'],
    ['lake.png', 'lake.jpg'],
    ['lake', 'lake.jpg'],
    ['A. Sargsyan', 'A. Sargsyan.jpg'],
    ['lake.tar.gz', 'lake.tar.gz.jpg'],
    ['Սևանա լիճ.heic', 'Սևանա լիճ.jpg'],
    ['../../etc/passwd', 'passwd.jpg'],
    ['C:\\photos\\lake.jpg', 'lake.jpg'],
    ['/', 'photo.jpg'],
    ['', 'photo.jpg'],
    ['..', 'photo.jpg'],
    ['.jpg', 'jpg.jpg'],
    ['la\u0000ke\u0007\n.jpg', 'lake.jpg'],
    ['\u202egpj.ekal.jpg', 'gpj.ekal.jpg'],
  ])('that was called %j is %j', (given, name) => {
    expect(photoFileName(given, 'image/jpeg')).toBe(name);
  });

  it('is no longer than a list can show', () => {
    expect(Array.from(photoFileName(`${'ջ'.repeat(900)}.jpg`, 'image/jpeg'))).toHaveLength(204);
  });

  it('ends in what the photo is', () => {
    expect(photoFileName('lake.jpg', 'image/heic')).toBe('lake.heic');
    expect(photoFileName('lake.tiff', 'image/tiff')).toBe('lake.tiff');
  });
});
