import { describe, expect, it } from 'vitest';
import { makePrinter, type Theme } from '../../../shared/export/printer';

const print = (theme: Theme, data: object = {}) => makePrinter(theme)('page.liquid', data);
const messageOf = (theme: Theme, data?: object) => {
  const printed = print(theme, data);
  return printed.ok ? undefined : printed.message;
};

describe('makePrinter', () => {
  it('prints texts as texts, and markup only where the template says so', () => {
    const theme = { 'page.liquid': '{{ text }} {{ html | raw }}' };
    expect(print(theme, { text: '<b>"&\'', html: '<i>' })).toEqual({
      ok: true,
      value: '&lt;b&gt;&#34;&amp;&#39; <i>',
    });
  });

  it('takes a text for no template', () => {
    expect(print({ 'page.liquid': '{{ text }}' }, { text: '{{ 7 | times: 6 }}{% raw %}' })).toMatchObject({
      value: '{{ 7 | times: 6 }}{% raw %}',
    });
  });

  it('finds layouts and partials in the theme', () => {
    const theme = {
      'page.liquid':
        "{% layout 'layout.liquid' %}{% block body %}{% render 'partials/a.liquid', word: word %}{% endblock %}",
      'layout.liquid': '[{% block body %}{% endblock %}]',
      'partials/a.liquid': '<{{ word }}>',
    };
    expect(print(theme, { word: 'a' })).toMatchObject({ value: '[<a>]' });
  });

  it('names the file and the line of a mistake', () => {
    expect(messageOf({ 'page.liquid': 'one\n\n{{ headline | shout }}' }, { headline: '' })).toContain(
      'page.liquid, line 3: undefined filter: shout.',
    );
    expect(messageOf({ 'page.liquid': '{% if one %}\n{% endfor %}' })).toContain('page.liquid, line 2:');
    expect(messageOf({ 'page.liquid': 'one\n{{ headlin }}' }, { headline: '' })).toContain(
      'page.liquid, line 2: undefined variable: headlin.',
    );
  });

  it('names the partial that a mistake is in, and the one that is not there', () => {
    const theme = { 'page.liquid': "{% render 'partials/a.liquid' %}", 'partials/a.liquid': '\n{{ 1 | shout }}' };
    expect(messageOf(theme)).toContain('partials/a.liquid, line 2:');
    expect(messageOf({ 'page.liquid': "{% render 'partials/b.liquid' %}" })).toContain('partials/b.liquid');
    expect(messageOf({})).toContain('The theme has no page.liquid.');
  });

  it.each(["{{ 'now' | date: '%s' }}", "{{ 'a,b' | split: ',' | sample }}"])(
    'has neither clock nor dice: %s',
    (template) => {
      expect(messageOf({ 'page.liquid': template })).toContain('undefined filter');
    },
  );

  it('reads nothing but the theme', () => {
    for (const path of ['/etc/passwd', '../../package.json', 'package.json']) {
      expect(messageOf({ 'page.liquid': `{% render '${path}' %}` })).toContain('page.liquid, line 1');
    }
  });
});
