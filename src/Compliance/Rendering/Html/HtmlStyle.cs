using System.Security.Cryptography;
using System.Text;

namespace Compliance.Rendering.Html;

/// <summary>
/// The page's style and the content policy that allows nothing but it: no script, no request, no form. The filters are the
/// style's own; where a browser does not know :has, everything stays visible.
/// </summary>
internal static class HtmlStyle
{
    public const string Text = """

        :root{--ink:#1b2330;--soft:#4a5565;--line:#d5dbe3;--paper:#fff;--ground:#f2f4f7;--link:#0b4f9e;
          --veto:#7a0019;--veto-bg:#f9d9df;--error:#a8201a;--error-bg:#fde3e1;--warning:#7a4a00;--warning-bg:#ffefcf;
          --info:#0b4f9e;--info-bg:#e2eefb;--review:#55308d;--review-bg:#ece4f8;--other:#4a5565;--other-bg:#e9edf2}
        *{box-sizing:border-box}
        html{font:16px/1.6 "Noto Sans CJK SC","Source Han Sans SC","PingFang SC","Microsoft YaHei",system-ui,sans-serif;color:var(--ink);background:var(--ground);scroll-padding:4rem}
        html:lang(en){font-family:system-ui,"Segoe UI","Helvetica Neue",Arial,"Noto Sans CJK SC","Source Han Sans SC","PingFang SC","Microsoft YaHei",sans-serif}
        body{margin:0}
        main{max-width:90rem;margin:0 auto;padding:1rem 1.25rem 2rem}
        a{color:var(--link)}
        :focus-visible{outline:3px solid #0b4f9e;outline-offset:2px;border-radius:2px}
        h1,h2,h3,h4,p,ul,dl,dd{margin:0;padding:0}
        ul{list-style:none}
        q{quotes:none}
        bdi,.message,.line,.places li,blockquote{unicode-bidi:isolate}
        .skip a{position:absolute;left:-99rem;background:var(--paper);padding:.5rem 1rem;z-index:3}
        .skip a:focus{left:.5rem;top:.5rem}
        .filters{position:sticky;top:0;z-index:2;display:flex;flex-wrap:wrap;align-items:center;gap:.25rem 1.1rem;margin:0;padding:.5rem 1.25rem;border:0;border-bottom:1px solid var(--line);background:var(--paper)}
        .filters legend{float:left;padding:0;margin-right:.25rem;color:var(--soft);font-size:.9rem}
        .filters label{display:inline-flex;align-items:center;gap:.35rem;font-size:.9rem;cursor:pointer;padding:.1rem 0;border-bottom:3px solid var(--k,var(--other))}
        .filters input{width:1.05rem;height:1.05rem;margin:0;accent-color:var(--k,var(--other))}
        .veto{--k:var(--veto);--b:var(--veto-bg)}.error{--k:var(--error);--b:var(--error-bg)}.warning{--k:var(--warning);--b:var(--warning-bg)}
        .info{--k:var(--info);--b:var(--info-bg)}.review{--k:var(--review);--b:var(--review-bg)}.other,.undetermined,.pass{--k:var(--other);--b:var(--other-bg)}
        mark.info{--k:var(--info);--b:var(--info-bg)}mark.review{--k:var(--review);--b:var(--review-bg)}mark.warning{--k:var(--warning);--b:var(--warning-bg)}mark.error{--k:var(--error);--b:var(--error-bg)}mark.veto{--k:var(--veto);--b:var(--veto-bg)}
        .document+.document{margin-top:3rem}
        .head{display:grid;grid-template-columns:1fr auto;gap:.75rem 2rem;align-items:start;background:var(--paper);border:1px solid var(--line);border-left:6px solid var(--v,var(--other));border-radius:6px;padding:1.1rem 1.4rem;margin-bottom:1rem}
        .verdict-pass{--v:#1d6b3a}.verdict-review{--v:var(--review)}.verdict-blocked,.verdict-error,.verdict-unreadable{--v:var(--error)}
        .head h1{font-size:1.35rem;line-height:1.4}
        .meta{color:var(--soft);font-size:.9rem;overflow-wrap:anywhere}
        .verdict{white-space:nowrap;text-align:right}
        .verdict span{color:var(--soft);font-size:.85rem}
        .verdict strong{display:inline-block;background:var(--v);color:#fff;border-radius:4px;padding:.2rem .9rem;margin-left:.4rem}
        .counts{display:flex;flex-wrap:wrap;gap:.4rem .6rem;align-self:center}
        .counts li{background:var(--b);color:var(--k);border-radius:4px;padding:.1rem .65rem;font-size:.9rem;font-weight:600}
        .counts .pass{--k:#1d6b3a;--b:#e0f2e6}
        .caution{grid-column:1/-1;background:var(--warning-bg);color:var(--warning);border-radius:4px;padding:.35rem .7rem;font-size:.9rem}
        .jump{display:none}
        .score{grid-column:2;grid-row:2;min-width:15rem;font-size:.9rem;text-align:right}
        .score svg{display:block;width:100%;height:.45rem;border-radius:3px;margin-top:.2rem}
        .score .whole{fill:#e3e8ee}.score .range{fill:#a9bcd3}.score .value{fill:#2c5f95}
        .columns{display:grid;grid-template-columns:minmax(0,1fr) minmax(22rem,27rem);gap:1.25rem;align-items:start}
        .text{background:var(--paper);border:1px solid var(--line);border-radius:6px;padding:2rem 2.5rem 2.5rem 4rem;font-family:"Noto Serif CJK SC","Source Han Serif SC",SimSun,serif;font-size:1.06rem;line-height:2}
        .line{position:relative;min-height:2em;text-indent:2em;white-space:pre-wrap;overflow-wrap:anywhere;text-align:justify}
        .line::before{content:attr(data-line);position:absolute;left:-3.2rem;width:2.2rem;text-indent:0;text-align:right;font:.72rem/2.9 system-ui,sans-serif;color:#5d6878}
        .line:target{background:#eef3f9}
        .line.title{text-indent:0;text-align:center;font-size:1.35rem;font-weight:700;line-height:1.7}
        .line.heading{font-family:"Noto Sans CJK SC","PingFang SC","Microsoft YaHei",sans-serif;font-weight:700}
        .line.subheading{font-weight:700}
        .line.signature{text-indent:0;text-align:right}
        .line.chrome{color:var(--soft);font-size:.9rem;text-indent:0}
        mark{color:inherit;background:var(--b);border-bottom:2px solid var(--k);padding:.1em 0}
        .anchor{scroll-margin-top:5rem}
        .anchor:target::before{content:"▸";font-family:system-ui,sans-serif;color:var(--link)}
        .anchor:target+mark{outline:2px solid var(--k);outline-offset:1px}
        .ref{display:inline-block;text-indent:0;vertical-align:.35em;margin:0 .15em;padding:0 .35em;min-width:1.5em;text-align:center;font:700 .68rem/1.45 system-ui,sans-serif;color:#fff;background:var(--k);border-radius:1em;text-decoration:none;user-select:none}
        .ref::before{content:attr(data-number)}
        .unseen{display:inline-block;text-indent:0;margin:0 .1em;padding:0 .25em;border:1px dashed var(--error);border-radius:3px;font:.7rem/1.5 ui-monospace,monospace;color:var(--error);background:#fff}
        .findings{position:sticky;top:3.6rem;max-height:calc(100vh - 4.4rem);overflow:auto;padding:0 .2rem .5rem}
        .findings h2{font-size:1.05rem}
        .findings h3{font-size:.98rem;margin:1rem 0 .5rem;padding-bottom:.2rem;border-bottom:1px solid var(--line)}
        .count{color:var(--soft);font-weight:400;font-size:.85rem}
        .none{background:#e0f2e6;color:#14532d;border-radius:6px;padding:.6rem .9rem;margin-top:.5rem}
        .finding{background:var(--paper);border:1px solid var(--line);border-left:5px solid var(--k);border-radius:6px;padding:.75rem .95rem .85rem;margin-bottom:.75rem;font-size:.92rem}
        .finding:target{box-shadow:0 0 0 2px var(--k)}
        .finding h4{font-size:.98rem;line-height:1.55}
        .number{display:inline-block;min-width:1.6em;padding:0 .4em;text-align:center;font-size:.8rem;color:#fff;background:var(--k);border-radius:1em}
        .severity{color:var(--k);margin-right:.2em}
        .rule{color:var(--soft);font-size:.85rem;margin:.15rem 0 .4rem}
        .finding dl{display:grid;grid-template-columns:4.6em minmax(0,1fr);gap:.3rem .6rem}
        html:lang(en) .finding dl{grid-template-columns:6.4em minmax(0,1fr)}
        .finding dt{color:var(--soft);font-size:.85rem;line-height:1.75}
        .finding dd{overflow-wrap:anywhere}
        .role{color:var(--soft);font-size:.85rem}
        .places q{background:var(--b);border-radius:2px;padding:0 .2em;box-decoration-break:clone;-webkit-box-decoration-break:clone}
        .sought li{display:inline}.sought li+li::before{content:"、"}
        .status{font-size:.78rem;border:1px solid currentColor;border-radius:3px;padding:0 .35em;white-space:nowrap;color:var(--soft)}
        .status.verified{color:#1d6b3a}.status.quoted{color:var(--warning)}.status.unverified{color:var(--error)}
        blockquote{margin:.2rem 0 0;padding-left:.6rem;border-left:3px solid var(--line);color:var(--soft);font-size:.88rem}
        .reason{display:block;color:var(--soft);font-size:.88rem}
        section.undetermined{background:var(--other-bg);border-radius:6px;padding:.1rem .95rem .7rem;margin:1rem 0;font-size:.9rem}
        section.undetermined li{padding:.3rem 0;border-top:1px solid var(--line)}
        .note{color:var(--soft);font-size:.85rem;margin-bottom:.3rem}
        .lines{display:block;font-size:.85rem}
        .rules,.notes,.summary{background:var(--paper);border:1px solid var(--line);border-radius:6px;padding:.6rem .95rem;margin:1rem 0;font-size:.9rem}
        .notes h2,.summary h2{font-size:1.05rem}.summary h1{font-size:1.3rem}.summary h3{margin-top:.8rem;font-size:1rem}
        summary{cursor:pointer}
        table{border-collapse:collapse;width:100%;margin-top:.5rem}
        th,td{text-align:left;vertical-align:top;padding:.3rem .5rem;border-bottom:1px solid var(--line);overflow-wrap:anywhere}
        tbody th{font-weight:600;white-space:nowrap}
        .figure{text-align:right;white-space:nowrap}
        .index span{color:#fff;background:var(--v);border-radius:3px;padding:.05rem .5rem;white-space:nowrap}
        .stamp,.foot{color:var(--soft);font-size:.8rem;overflow-wrap:anywhere}
        .foot{max-width:90rem;margin:0 auto;padding:0 1.5rem 1.5rem}
        body:has(#show-veto:not(:checked)) :is(.finding,.ref,.counts li).veto,body:has(#show-error:not(:checked)) :is(.finding,.ref).error,body:has(#show-warning:not(:checked)) :is(.finding,.ref).warning,body:has(#show-info:not(:checked)) :is(.finding,.ref).info,body:has(#show-review:not(:checked)) :is(.finding,.ref).review,body:has(#show-undetermined:not(:checked)) section.undetermined{display:none}
        body:has(#show-veto:not(:checked)) mark[class=veto],body:has(#show-error:not(:checked)) mark[class=error],body:has(#show-warning:not(:checked)) mark[class=warning],body:has(#show-info:not(:checked)) mark[class=info],body:has(#show-review:not(:checked)) mark[class=review]{background:none;border-color:transparent}
        @media (max-width:62rem){.columns{grid-template-columns:minmax(0,1fr)}.findings{position:static;max-height:none}.text{padding:1.2rem 1.2rem 1.5rem 3.2rem}.line{text-align:start}.head{grid-template-columns:1fr}.score{grid-column:1;grid-row:auto;text-align:left}.verdict{text-align:left}.line::before{left:-2.9rem}.jump{display:block;font-size:.9rem}
          .summary{overflow-x:auto}.index td:nth-child(2){min-width:13rem}.index td:nth-child(3){min-width:8rem}}
        @media print{@page{size:A4;margin:18mm 15mm 16mm}
          html{font-size:10.5pt;background:none;print-color-adjust:exact;-webkit-print-color-adjust:exact}
          main{max-width:none;padding:0}.filters,.skip,.rules,.jump{display:none}
          .head,.text,.finding{border-radius:0}.head{padding:.7rem 1rem}
          .columns{display:flex;flex-direction:column;gap:0}.findings{order:1;position:static;max-height:none;overflow:visible;width:100%;padding:0}
          .text{order:2;width:100%;border:0;border-top:1px solid var(--line);margin-top:1.2rem;padding:1rem 0 0 2.6rem;font-size:11pt;line-height:1.9}
          .line::before{left:-2.9rem}.finding,section.undetermined li,tr{break-inside:avoid}.findings h3,.finding h4,.line.heading,.line.title{break-after:avoid}
          .document+.document{break-before:page;margin:0}a{color:inherit;text-decoration:none}.line{orphans:2;widows:2}.foot{padding:1rem 0 0}}

        """;

    /// <summary>No source of anything, but this very style.</summary>
    public static string Policy { get; } =
        "default-src &#39;none&#39;; style-src &#39;sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Text)))
        + "&#39;; base-uri &#39;none&#39;; form-action &#39;none&#39;";
}
