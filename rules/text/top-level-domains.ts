/** Top-level domains under which people write addresses without `https://`: all country codes and the common generic ones. */
export const topLevelDomains: ReadonlySet<string> = new Set(
  (
    'ac ad ae af ag ai al am ao aq ar as at au aw ax az ba bb bd be bf bg bh bi bj bm bn bo br bs bt bw by bz ca cc cd cf cg ch ci ck cl cm cn co cr cu cv cw cx cy cz de dj dk dm do dz ' +
    'ec ee eg er es et eu fi fj fk fm fo fr ga gb gd ge gf gg gh gi gl gm gn gp gq gr gs gt gu gw gy hk hm hn hr ht hu id ie il im in io iq ir is it je jm jo jp ke kg kh ki km kn kp kr kw ky kz ' +
    'la lb lc li lk lr ls lt lu lv ly ma mc md me mg mh mk ml mm mn mo mp mq mr ms mt mu mv mw mx my mz na nc ne nf ng ni nl no np nr nu nz om pa pe pf pg ph pk pl pm pn pr ps pt pw py qa re ro rs ru rw ' +
    'sa sb sc sd se sg sh si sk sl sm sn so sr ss st su sv sx sy sz tc td tf tg th tj tk tl tm tn to tr tt tv tw tz ua ug uk us uy uz va vc ve vg vi vn vu wf ws ye yt za zm zw ' +
    'com net org info biz edu gov mil int name pro mobi jobs travel app dev page blog shop store online site tech cloud agency digital media news social live tv studio design group team work works world zone ' +
    'berlin hamburg koeln cologne bayern ruhr saarland wien tirol swiss nrw london gmbh email events expert finance fitness foundation gallery global guide health help holiday homes host house immo institute ' +
    'internet jetzt kaufen kitchen land law legal life link marketing museum music network ngo ong one party photo photos pictures place plus press productions properties radio reise reisen rest restaurant run ' +
    'sale school science security services show software solutions space sport support systems tax tips today tools top training university vote voting wiki xyz example'
  ).split(' '),
);
