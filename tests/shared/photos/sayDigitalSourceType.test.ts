import { describe, expect, it } from 'vitest';
import { digitalSourceTypes, sayDigitalSourceType } from '../../../shared/photos/sayDigitalSourceType';

describe('how a picture was made', () => {
  it('is said in words', () => {
    expect(sayDigitalSourceType('trainedAlgorithmicMedia')).toEqual({ words: 'AI-generated', isMade: true });
    expect(sayDigitalSourceType('digitalCapture')).toEqual({ words: 'Taken with a digital camera', isMade: false });
  });

  it('is read from the whole address of the term, too', () => {
    const address = 'http://cv.iptc.org/newscodes/digitalsourcetype/compositeCapture';
    expect(sayDigitalSourceType(address)).toEqual({ words: 'Composite of photos', isMade: true });
  });

  it('is nothing where nothing is said', () => {
    expect(sayDigitalSourceType(' ')).toBeNull();
  });

  it('is told to be looked at when its name is not known', () => {
    expect(sayDigitalSourceType('constructor')).toEqual({ words: 'constructor', isMade: true });
  });

  it('has words for each name that can be chosen', () => {
    expect(digitalSourceTypes.map((name) => sayDigitalSourceType(name)?.words)).not.toContain(undefined);
  });
});
