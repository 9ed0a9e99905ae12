package parse

import (
	"net/url"
	"path"
	"sort"
	"strings"

	"github.com/onrecord/onrecord/engine/article"
	"github.com/onrecord/onrecord/engine/parse/lexicon"
	"github.com/onrecord/onrecord/engine/parse/name"
	"github.com/onrecord/onrecord/engine/parse/story"
)

func (m *model) links() []article.Link {
	out := make([]article.Link, 0, len(m.draft.Links))
	for _, l := range m.draft.Links {
		y := article.Link{Span: m.draft.SourceSpan(l.Text), URL: l.URL, Sentence: article.None}
		u, err := url.Parse(l.URL)
		if err != nil {
			u = &url.URL{Scheme: "unknown"}
		}
		y.Host = strings.TrimPrefix(strings.ToLower(u.Hostname()), "www.")
		y.Kind = m.linkKind(u, y.Host, l.Text)
		at := sort.Search(len(m.story.Sentences), func(k int) bool { return int(m.story.Sentences[k].Span.End) > l.Text.Start })
		if at < len(m.story.Sentences) && int(m.story.Sentences[at].Span.Start) <= l.Text.Start {
			y.Sentence = article.Ref(at)
		}
		out = append(out, y)
	}
	return out
}

// linkKind reads where a link leads from its scheme, host and path, and what
// these leave open from its label.
func (m *model) linkKind(u *url.URL, host string, label article.Span) article.LinkKind {
	switch u.Scheme {
	case "mailto", "tel", "sms":
		return article.ContactLink
	case "", "http", "https":
	default:
		return article.OtherLink
	}
	if host == "" || m.ownHost(host) {
		return article.SelfLink
	}
	if kind := m.lex.Host(host); kind != article.OtherLink {
		return kind
	}
	switch strings.ToLower(path.Ext(u.Path)) {
	case ".pdf", ".csv", ".xls", ".xlsx", ".doc", ".docx", ".json", ".xml":
		return article.PrimaryLink
	}
	if strings.Contains(u.Path, "/doi/") {
		return article.PrimaryLink
	}
	return m.labelKind(label)
}

// ownHost reports whether a host is called as the newsroom is.
func (m *model) ownHost(host string) bool {
	for label := range strings.SplitSeq(host, ".") {
		for _, name := range m.names {
			if lexicon.SiteNamed(label, name) {
				return true
			}
		}
	}
	return false
}

// labelKind is what the label of a link calls the page: by an outlet's name, or
// as a document.
func (m *model) labelKind(label article.Span) article.LinkKind {
	from := tokenAt(m.story.Tokens, int32(label.Start))
	to := tokenAt(m.story.Tokens, int32(label.End))
	words := story.Range{From: from, To: to}
	first := sort.Search(len(m.story.Mentions), func(i int) bool { return m.story.Mentions[i].Tokens.From >= from })
	for i := first; i < len(m.story.Mentions) && m.story.Mentions[i].Tokens.From < to; i++ {
		if x := &m.story.Mentions[i]; words.Holds(x.Tokens) && m.story.Bearers[x.Bearer].Kind == name.Outlet {
			return article.MediaLink
		}
	}
	for k := from; k < to; k++ {
		if t := &m.story.Tokens[k]; t.Tag.IsNoun() && t.Noun&(lexicon.Document|lexicon.Study|lexicon.Poll) != 0 && t.Noun&lexicon.Social == 0 {
			return article.PrimaryLink
		}
	}
	return article.OtherLink
}
