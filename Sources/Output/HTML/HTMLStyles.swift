/// The style sheet, in the colours and the order of the look.
///
/// It stands in a `style` element, where nothing can be escaped: no angle bracket and no ampersand may stand in it.
enum HTMLStyles {
  /// What is written by hand.
  static let fixed = """
    html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
    body{margin:0;background:#fff;color:#111}
    .sheet{--unit:1rem;--edge:1rem;box-sizing:border-box;max-width:46rem;margin:0 auto;
    padding:var(--edge);background:#fff;color:#111;
    overflow-wrap:anywhere;-webkit-print-color-adjust:exact;print-color-adjust:exact}
    .sheet+.sheet{border-block-start:3px solid #111}
    .sheet *{box-sizing:border-box;min-width:0}
    .sheet h1,.sheet h2,.sheet p,.sheet table{margin:0}
    .sheet h1,.sheet h2,.sheet p{font-weight:400;text-wrap:pretty}
    .sheet h1,.sheet h2{text-wrap:balance}
    .sheet .bold,.sheet strong{font-weight:700}
    .sheet .kept{word-break:keep-all}
    .sheet .code{white-space:nowrap}
    .sheet,.sheet [lang]{font-family:"Noto Sans",system-ui,sans-serif}
    .sheet:lang(ja),.sheet :lang(ja){
    font-family:"BIZ UDPGothic","Noto Sans CJK JP","Noto Sans JP","Hiragino Sans",sans-serif}
    .sheet:lang(ur),.sheet :lang(ur){font-family:"Noto Nastaliq Urdu","Jameel Noori Nastaleeq",
    "Urdu Typesetting","Noto Sans Arabic",sans-serif}
    ruby{word-break:keep-all}
    rt{font-size:.5em;font-weight:400}
    u{text-decoration-thickness:.1em;text-underline-offset:.2em}
    s{text-decoration-thickness:.1em}
    .unseen{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;
    clip-path:inset(50%);white-space:nowrap}
    .centre{text-align:center;justify-content:center}
    .end{text-align:end;justify-content:flex-end}
    .blocks,.down{display:flex;flex-direction:column}
    .blocks{gap:calc(.5*var(--unit))}
    .along{display:flex;flex-flow:row wrap}
    .one-line{flex-wrap:nowrap}
    .across-centre{align-items:center}
    .across-end{align-items:flex-end}
    .to-centre{justify-content:center}
    .to-end{justify-content:flex-end}
    .black{background:#111;color:#fff}
    .white{background:#fff;color:#111}
    .thin{border:2px solid}
    .thick{border:3px solid}
    .dashed{border:1px dashed}
    .grey{background:#d0d0d0;color:#111}
    .hatched,.dotted,.crossed{background:#fff;color:#111}
    .hatched{background-image:repeating-linear-gradient(135deg,
    #111 0 .09rem,transparent .09rem .44rem)}
    .dotted{background:#fff radial-gradient(circle,#111 0 .08rem,transparent .09rem)
    0 0/.44rem .44rem}
    .crossed{background-image:linear-gradient(to top right,transparent calc(50% - .05rem),
    #111 calc(50% - .05rem) calc(50% + .05rem),transparent calc(50% + .05rem))}
    .swatch{flex:none;width:2rem;min-height:1.25rem}
    .parts{flex-wrap:nowrap;min-height:calc(3*var(--unit))}
    .part{flex-basis:0;width:auto}
    .part+.part{border-inline-start:2px solid #111}
    .bleeds{margin-inline:calc(-1*var(--edge));padding-inline:var(--edge)}
    .sheet .row{padding-block:calc(.75*var(--unit))}
    .line-down{border-block-start:1px solid}
    .line-along{border-inline-start:1px solid;padding-inline-start:calc(.5*var(--unit))}
    .rule{border-block-start:1px solid;align-self:stretch}
    .thick-rule{border-block-start-width:3px}
    .figure{display:flex;flex:none;max-width:100%}
    .figure svg{display:block;height:auto;max-width:100%}
    .whole{width:100%}
    .flow.to-centre{text-align:center}
    .flow p,.flow .figure{display:inline}
    .flow .figure svg{display:inline-block;vertical-align:-.1em}
    .grid{display:grid;--gap:calc(.5*var(--unit));--least:calc(9*var(--unit));gap:var(--gap);
    grid-template-columns:repeat(auto-fill,minmax(max(min(100%,var(--least)),
    calc((100% - (var(--n) - 1)*var(--gap))/var(--n) - .1px)),1fr))}
    .small{--least:calc(3*var(--unit))}
    .ruled{--gap:1px;margin:1px}
    .ruled .cell{outline:1px solid;padding:calc(.375*var(--unit))}
    .tiles{display:grid;gap:calc(.1*var(--unit));grid-auto-rows:1fr;
    grid-template-columns:repeat(var(--n),minmax(0,1fr));min-width:calc(var(--n)*2.9rem)}
    .tiles .cell{display:grid;min-height:calc(2*var(--unit))}
    .tiles .cell div{padding-inline:0}
    .sheet .tiles p{font-size:.8125rem}
    .broad{flex:1 1 100%}
    .scroll{overflow-x:auto}
    .scroll:focus-visible{outline:4px solid #111;outline-offset:2px}
    .sheet table{border-collapse:collapse;width:100%;min-width:calc(var(--n)*4rem);
    overflow-wrap:break-word}
    th,td{padding:.375rem .5rem .375rem 0;text-align:start;vertical-align:middle}
    th{font-size:.875rem;font-weight:400;vertical-align:bottom;white-space:nowrap}
    td .figure svg{max-width:none}
    .sheet .filled{height:1px;padding-inline-end:.25rem}
    .whole-cell{height:100%;width:auto}
    thead tr{border-block-end:2px solid}
    tbody tr{border-block-end:1px solid}
    .sheet header,.sheet footer{display:flex;flex-flow:row wrap;justify-content:space-between;
    gap:.25rem 1rem}
    .sheet header{margin-block-end:1rem}
    .sheet footer{border-block-start:1px solid;margin-block-start:1rem;padding-block-start:.5rem}
    .drill{margin:calc(-1*var(--edge)) calc(-1*var(--edge)) var(--edge);padding:0 1.5rem;
    display:flex;justify-content:center;
    background:#fff repeating-linear-gradient(135deg,#000 0 .6rem,#fff .6rem 1.2rem)}
    .drill .words{background:#fff;color:#000;padding:.375rem 1rem;display:flex;flex-flow:row wrap;
    justify-content:center;align-items:center;gap:.125rem 1rem;font-weight:700}
    .drill p{font-size:calc(1.125*var(--unit));font-weight:700;line-height:1.6}
    .drill p:first-child{font-size:calc(1.5*var(--unit))}
    .drill.sentences{margin:var(--edge) calc(-1*var(--edge)) calc(-1*var(--edge))}
    .drill.sentences p{font-size:var(--unit)}
    .level{padding:calc(.7*var(--unit));border:1px solid #000}
    .level .plate{margin:0}
    .level5,.level5 .plate{background:#0c000c;color:#fff}
    .level4{background:repeating-linear-gradient(45deg,#a0a 0 .48rem,#fff .48rem .72rem)}
    .level4 .plate{background:#a0a;color:#fff}
    .level3{background:repeating-linear-gradient(0deg,#ff2800 0 .32rem,#fff .32rem .64rem)}
    .level3 .plate{background:#fff;color:#000;border:.16rem solid #000}
    .level2{background:#f2e700 radial-gradient(circle,#000 0 .11rem,transparent .12rem) 0 0/.6rem .6rem}
    .level2 .plate{background:#f2e700;color:#000}
    .level1,.level1 .plate{background:#fff;color:#000}
    .plate{padding:.5rem .75rem}
    @media (forced-colors:active){
    .black,.grey,.hatched,.dotted,.crossed{forced-color-adjust:none}
    .black{outline:1px solid CanvasText}
    }
    @media (min-width:48em){.sheet{--unit:1.25rem;--edge:2rem}}
    @media (max-width:30em){.line-along{border:0;padding-inline-start:0}}
    @media print{
    @page{margin:12mm}
    .sheet{--unit:1rem;--edge:0rem;max-width:none;padding:0}
    .sheet+.sheet{border:0;break-before:page}
    .bleeds{margin-inline:0;padding-inline:.75rem}
    .row,.cell,.level,tr,.figure{break-inside:avoid}
    thead{display:table-header-group}
    .scroll{overflow:visible}
    .sheet table,.tiles{min-width:0}
    .sheet .tiles p{font-size:.625rem}
    }

    """

  /// One class for each step of the scales.
  static let scales: String = {
    var rules: [String] = []
    func add<Steps: Sequence<Int>>(
      _ steps: Steps, _ name: String, per whole: Int, _ declaration: (String) -> String
    ) {
      for step in steps {
        let length = SVGNumber.text(Double(step) / Double(whole))
        rules.append(".\(name)\(step){\(declaration(length))}")
      }
    }
    func units(_ number: String) -> String { "calc(\(number)*var(--unit))" }
    add(HTMLScale.letters, "z", per: 8) { "font-size:\(units($0))" }
    add(HTMLScale.pitches, "l", per: 20) { "line-height:\($0)" }
    add(HTMLScale.rooms, "g", per: 4) { "gap:\(units($0))" }
    add(HTMLScale.rooms, "pt", per: 4) { "padding-block-start:\(units($0))" }
    add(HTMLScale.rooms, "pb", per: 4) { "padding-block-end:\(units($0))" }
    add(HTMLScale.rooms, "ps", per: 4) { "padding-inline-start:\(units($0))" }
    add(HTMLScale.rooms, "pe", per: 4) { "padding-inline-end:\(units($0))" }
    add(HTMLScale.sides, "s", per: 2) { "width:\(units($0))" }
    add(HTMLScale.sides, "w", per: 2) { "flex:none;width:\(units($0));max-width:100%" }
    add(HTMLScale.columns, "n", per: 1) { "--n:\($0)" }
    add(HTMLScale.shares, "share", per: 1) { "flex-grow:\($0)" }
    add(8...14, "b", per: 1) { "flex-basis:min(100%,\(units($0)))" }
    return rules.joined(separator: "\n") + "\n"
  }()
}
