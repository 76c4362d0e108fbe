import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/** Reads each object by its generated class and writes it back: one JSON line in, one JSON line out. */
class RoundTrip {
    public static void main(String[] arguments) throws Exception {
        // No null where a field is absent; in a map, null stays null.
        JsonInclude.Value inclusion = JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS);
        ObjectMapper mapper = new ObjectMapper().setDefaultPropertyInclusion(inclusion);
        BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        StringBuilder written = new StringBuilder();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            JsonNode each = mapper.readTree(line);
            Class<?> type = Class.forName("osvif." + each.get("type").asText());
            Object value = mapper.treeToValue(each.get("value"), type);
            written.append(mapper.writeValueAsString(value)).append('\n');
        }
        System.out.write(written.toString().getBytes(StandardCharsets.UTF_8));
        System.out.flush();
    }
}
