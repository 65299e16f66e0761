-- How words are compared in the search, for every module that has a text to be found: in one case, the tone on the vowel
-- where the older rule sets it (hoà as hòa), and what joins words («61/KH-UBND», «vh-tt») as a space
create function search_marked(words text) returns text
    language sql immutable strict parallel safe
    return replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(
        replace(
            translate(lower(normalize(left(words, 200000), nfc) collate "und-x-icu"),
                      '/\-–—_.:@#&+=?~<>|''’"“”«»*%!^$`', repeat(' ', 40)),
        'oà', 'òa'), 'oá', 'óa'), 'oả', 'ỏa'), 'oã', 'õa'), 'oạ', 'ọa'),
        'oè', 'òe'), 'oé', 'óe'), 'oẻ', 'ỏe'), 'oẽ', 'õe'), 'oẹ', 'ọe'),
        'uỳ', 'ùy'), 'uý', 'úy'), 'uỷ', 'ủy'), 'uỹ', 'ũy'), 'uỵ', 'ụy');

-- the same without any marks: đ as d, ế as e
create function search_plain(words text) returns text
    language sql immutable strict parallel safe
    return unaccent('unaccent'::regdictionary, search_marked(words));

-- every word as it is written and without its marks, so that one index answers both questions
create function search_words(words text) returns tsvector
    language sql immutable strict parallel safe cost 5000
    return to_tsvector('simple'::regconfig, search_marked(words)) || to_tsvector('simple'::regconfig, search_plain(words));

-- what a person typed: all of its words, whatever stands between them; nothing where there are none
create function search_all(typed text, marked boolean) returns tsquery
    language sql immutable strict parallel safe
    return plainto_tsquery('simple'::regconfig, case when marked then search_marked(typed) else search_plain(typed) end);

-- the same words one after the other
create function search_phrase(typed text, marked boolean) returns tsquery
    language sql immutable strict parallel safe
    return phraseto_tsquery('simple'::regconfig, case when marked then search_marked(typed) else search_plain(typed) end);
