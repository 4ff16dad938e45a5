import { isOfText, placeIn, placeParameters, placeWord, viewAddress } from './place.js';

describe('a place in a document', () => {
  it('is said in one word, and found again in it', () => {
    for (const place of [{ start: 801, end: 812 }, { pointer: '/figures/0/value' }, { element: 'f-1' }]) {
      expect(placeIn(placeWord(place))).toEqual(place);
    }
    expect(placeWord({ element: 'a,b' })).toBeNull();
    expect([placeIn('somewhere'), placeIn(7), placeIn(undefined)]).toEqual([null, null, null]);
  });

  it('is what the API is asked with', () => {
    expect(placeParameters({ start: 1, end: 5 }, [{ start: 7, end: 9 }, { pointer: '/a/0' }])).toEqual({
      start: 1,
      end: 5,
      also: '7-9,/a/0',
    });
    expect(placeParameters({ element: 'f-1' }, [{ element: '/1/2' }])).toEqual({
      element: 'f-1',
      also: '#/1/2',
    });
    expect(placeParameters(null)).toEqual({});
  });

  it('is in the text, or is not', () => {
    const isText = (...places: Parameters<typeof placeParameters>): boolean =>
      isOfText(placeParameters(...places));
    expect([isText(null), isText({ start: 1, end: 5 }, [{ start: 7, end: 9 }])]).toEqual([true, true]);
    expect([isText({ pointer: '/a' }), isText({ element: 'f-1' })]).toEqual([false, false]);
    expect([isText(null, [{ pointer: '/a' }]), isText(null, [{ element: 'f-1' }])]).toEqual([false, false]);
  });

  it('is what the address of a page leads to', () => {
    const parameters = placeParameters({ pointer: '/a b' }, [{ start: 7, end: 9 }]);
    expect(viewAddress('ab', parameters, 0)).toBe('/v1/documents/ab/view?pointer=%2Fa+b&also=7-9#place');
    expect(viewAddress('ab', parameters, 1)).toMatch(/#also-1$/);
    expect(viewAddress('ab', placeParameters(null, [{ start: 7, end: 9 }]), 0)).toMatch(/#also-1$/);
    expect(viewAddress('ab', placeParameters({ element: 'f-1' }), 0)).toBe(
      '/v1/documents/ab/view?element=f-1#place',
    );
    expect(viewAddress('ab', {}, 0)).toBe('/v1/documents/ab/view');
  });
});
