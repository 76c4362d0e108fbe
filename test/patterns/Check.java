// Judges the cases that cases.mjs wrote: Check PATTERNS CASES
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;

public class Check {
    public static void main(String[] args) throws IOException {
        List<Pattern> patterns = Files.readAllLines(Path.of(args[0])).stream().map(Pattern::compile).toList();

        int judged = 0;
        int disagreements = 0;
        for (String line : Files.readAllLines(Path.of(args[1]))) {
            String[] fields = line.split(" ", -1);
            String value = new String(HexFormat.of().parseHex(fields[2]), StandardCharsets.UTF_8);
            boolean verdict = patterns.get(Integer.parseInt(fields[0])).matcher(value).find()
                && !patterns.get(0).matcher(value).find();
            judged++;
            if (verdict != fields[1].equals("1")) {
                disagreements++;
                if (disagreements <= 5) {
                    System.out.println("disagrees: " + line);
                }
            }
        }

        System.out.println(judged + " cases");
        System.exit(disagreements > 0 ? 1 : 0);
    }
}
