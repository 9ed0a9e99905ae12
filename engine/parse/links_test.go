package parse_test

import (
	"strings"
	"testing"

	"github.com/onrecord/onrecord/engine/article"
	"github.com/onrecord/onrecord/engine/parse"
)

// linkKind is the kind of a link on the words "this LABEL" of a sentence.
func linkKind(label, url string) article.LinkKind {
	d := draft("The mayor resigned, " + label + " said on Monday.")
	at := strings.Index(d.Text, label)
	d.Links = []article.DraftLink{{Text: article.Span{Start: at, End: at + len(label)}, URL: url}}
	return parse.Article(d, parse.Newsroom{Names: []string{"The Harbour Echo"}}).Links[0].Kind
}

func TestLinkKinds(t *testing.T) {
	for url, want := range map[string]article.LinkKind{
		"mailto:ann@example.org":               article.ContactLink,
		"tel:+441234567":                       article.ContactLink,
		"/2024/03/vote":                        article.SelfLink,
		"#top":                                 article.SelfLink,
		"https://www.harbourecho.co.uk/vote":   article.SelfLink,
		"https://x.com/ann/status/1":           article.SocialLink,
		"https://m.facebook.com/ann":           article.SocialLink,
		"https://www.nytimes.com/a":            article.MediaLink,
		"https://www.theguardian.com/a":        article.MediaLink,
		"https://apnews.com/a":                 article.MediaLink,
		"https://news.bbc.co.uk/a":             article.MediaLink,
		"https://www.washingtonpost.com/a":     article.MediaLink,
		"https://www.justice.gov/opa":          article.PrimaryLink,
		"https://www.gov.uk/guidance":          article.PrimaryLink,
		"https://doi.org/10.1000/1":            article.PrimaryLink,
		"https://example.org/files/Report.PDF": article.PrimaryLink,
		"https://example.org/news":             article.OtherLink,
		"javascript:void(0)":                   article.OtherLink,
		"https://example.org/%zz":              article.OtherLink,
	} {
		if got := linkKind("Ann Koe", url); got != want {
			t.Errorf("%s: %s, want %s", url, got, want)
		}
	}
	for label, want := range map[string]article.LinkKind{
		"the New York Times": article.MediaLink,
		"the report":         article.PrimaryLink,
		"a new study":        article.PrimaryLink,
		"a friend":           article.OtherLink,
	} {
		if got := linkKind(label, "https://example.org/a"); got != want {
			t.Errorf("%s: %s, want %s", label, got, want)
		}
	}
}
