package lexicon

import (
	"strings"

	"github.com/onrecord/onrecord/engine/article"
)

var linkKinds = named(article.PrimaryLink, article.MediaLink, article.SocialLink, article.ContactLink)

func (l *Lexicon) readHosts() {
	kind := article.OtherLink
	lines("hosts.txt", hostList, func(at place, line string) {
		if k, opens := section(at, line, linkKinds); opens {
			kind = k
			return
		}
		for host := range strings.FieldsSeq(line) {
			l.hosts[host] = kind
		}
	})
}

// Host returns what a page of the host is, as far as its address tells: by the
// lists, by a government's domain, by the name of a news outlet.
func (l *Lexicon) Host(host string) article.LinkKind {
	for h, more := host, true; more; _, h, more = strings.Cut(h, ".") {
		if kind, ok := l.hosts[h]; ok {
			return kind
		}
	}
	labels := strings.Split(host, ".")
	for _, label := range labels[max(0, len(labels)-2):] {
		switch label {
		case "gov", "mil", "int", "gob", "gouv", "govt":
			return article.PrimaryLink
		}
	}
	if l.outletHost(siteOf(labels)) {
		return article.MediaLink
	}
	return article.OtherLink
}

// siteOf is the label of a host that names the site: "bbc" of news.bbc.co.uk.
func siteOf(labels []string) string {
	at := len(labels) - 2
	if at > 0 && len(labels[at+1]) == 2 {
		switch labels[at] {
		case "co", "com", "org", "net", "ac":
			at--
		}
	}
	return labels[max(at, 0)]
}

// outletHost reports whether a site is called as an outlet is.
func (l *Lexicon) outletHost(site string) bool {
	for name, i := range l.names {
		if n := &l.known[i]; n.Kind == OutletName && !n.Short && SiteNamed(site, name) {
			return true
		}
	}
	for name, n := range l.added.names {
		if n.Kind == OutletName && SiteNamed(site, name) {
			return true
		}
	}
	return false
}

// SiteNamed reports whether a site is called by a name: theguardian, apnews,
// nytimes.
func SiteNamed(site, name string) bool {
	site = strings.ToLower(strings.ReplaceAll(site, "-", ""))
	name = strings.ToLower(WithoutArticle(name))
	words := strings.FieldsFunc(name, func(r rune) bool { return r == ' ' || r == '-' || r == '\'' || r == '.' || r == '’' })
	if len(words) == 0 {
		return false
	}
	whole := strings.Join(words, "")
	if site = strings.TrimPrefix(site, "the"); site == whole || site == whole+"news" || site == whole+"online" {
		return true
	}
	var initials strings.Builder
	for _, w := range words[:len(words)-1] {
		initials.WriteString(w[:1])
	}
	return len(words) > 2 && site == initials.String()+words[len(words)-1]
}
