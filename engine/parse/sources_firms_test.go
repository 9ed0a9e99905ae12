package parse_test

import "testing"

func TestFirms(t *testing.T) {
	for text, want := range map[string]string{
		// "The company" is the firm that the story is about, and not where an analyst sits.
		"Kelby Foods cut its forecast on Tuesday. Ann Price, of Barlow Capital, was not surprised. The company said it was late.":                "Kelby Foods",
		"Velmont Shipping lost a boat on Sunday. Analysts at Northgate Securities told Reuters why. The company said it was late.":               "Velmont Shipping",
		"Ardent Mobile cut off its users on Monday. The regulator, Ofcom, wrote a letter. The company said it was late.":                         "Ardent Mobile",
		"Messaging app Wispra denied a leak on Tuesday. The city-based company said it was late.":                                                "Wispra",
		"Halden Rail was fined on Friday. Its rival Norway Lines, which has no boats, was not. The company said it was late.":                    "company",
		"The study was paid for by Somneks, which makes trackers. The company said it was late.":                                                 "Somneks",
		"The study was paid for by Kelby Foods. A company in Leith was asked for money too. Nobody paid. The company said it was late.":          "company",
		"It rained in Lemmar, which lies by the sea. The company said it was late.":                                                              "company",
		"TekLedger, a news portal, said it was late.":                                                                                            "TekLedger",
		"Pinecrest Living runs two homes. Nobody was hurt. Pinecrest said it was late.":                                                          "Pinecrest Living",
		"Harwick Rovers lost at home. Rovers said it was late.":                                                                                  "Harwick Rovers",
		"The road to Harwick was shut. Rovers said it was late.":                                                                                 "rovers",
		"Ketley Foods grew in May. The firm sold tea. It sold coffee. It sold milk. It sold jam. It sold bread. It sold oats. The firm said so.": "Ketley Foods",
	} {
		got := told(text)
		if last := got[len(got)-1]; len(last) < len(want) || last[:len(want)] != want {
			t.Errorf("%s\n got %q\nwant %s", text, got, want)
		}
	}
}
