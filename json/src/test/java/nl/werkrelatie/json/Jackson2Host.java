// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.cfg.PackageVersion;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import nl.werkrelatie.json.document.Limits;
import nl.werkrelatie.json.host.Jackson2WerkrelatieModule;

/** A host that maps with Jackson 2. */
final class Jackson2Host implements HostMapper {
  private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  private final Way way;
  private final boolean inView;
  private final UnaryOperator<JsonMapper.Builder> settings;
  private final JsonMapper mapper;

  Jackson2Host(Way way) {
    this(way, false, builder -> builder);
  }

  private Jackson2Host(Way way, boolean inView, UnaryOperator<JsonMapper.Builder> settings) {
    this.way = way;
    this.inView = inView;
    this.settings = settings;
    JsonMapper.Builder builder = settings.apply(JsonMapper.builder()).addModule(dates());
    switch (way) {
      case BY_HAND -> builder.addModule(new Jackson2WerkrelatieModule());
      case TWICE_BY_HAND ->
          builder
              .addModule(new Jackson2WerkrelatieModule())
              .addModule(new Jackson2WerkrelatieModule());
      case BY_SERVICE_LOADER -> builder.findAndAddModules();
      case WITHOUT -> {}
    }
    this.mapper = builder.build();
  }

  @Override
  public int generation() {
    return 2;
  }

  @Override
  public String version() {
    return PackageVersion.VERSION.toString();
  }

  @Override
  public HostMapper by(Way other) {
    return new Jackson2Host(other, inView, settings);
  }

  @Override
  public HostMapper with(HostSetting setting) {
    boolean view = setting == HostSetting.VIEW;
    return new Jackson2Host(way, view, builder -> set(settings.apply(builder), setting));
  }

  @Override
  public HostMapper within(Limits limits) {
    return new Jackson2Host(
        Way.WITHOUT,
        inView,
        builder -> settings.apply(builder).addModule(new Jackson2WerkrelatieModule(limits)));
  }

  private static JsonMapper.Builder set(JsonMapper.Builder builder, HostSetting setting) {
    return switch (setting) {
      case NAMING -> builder.propertyNamingStrategy(PropertyNamingStrategies.UPPER_SNAKE_CASE);
      case INCLUSION ->
          builder.defaultPropertyInclusion(
              JsonInclude.Value.construct(
                  JsonInclude.Include.NON_EMPTY, JsonInclude.Include.NON_EMPTY));
      case VIEW -> builder.disable(MapperFeature.DEFAULT_VIEW_INCLUSION);
      case DEFAULT_TYPING ->
          builder.activateDefaultTyping(
              BasicPolymorphicTypeValidator.builder().allowIfBaseType(Object.class).build(),
              ObjectMapper.DefaultTyping.NON_FINAL,
              JsonTypeInfo.As.PROPERTY);
      case NUMBERS_AS_STRINGS -> builder.enable(JsonWriteFeature.WRITE_NUMBERS_AS_STRINGS);
      case SORTING ->
          builder
              .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
              .disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
              .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);
      case ENUMS_AND_DATES ->
          builder
              .enable(SerializationFeature.WRITE_ENUMS_USING_INDEX)
              .enable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
      case LENIENT_VALUES ->
          builder
              .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
              .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
              .enable(DeserializationFeature.ACCEPT_EMPTY_STRING_AS_NULL_OBJECT)
              .enable(DeserializationFeature.UNWRAP_SINGLE_VALUE_ARRAYS)
              .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
              .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_PROPERTIES)
              .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS);
      case LENIENT_SYNTAX ->
          builder
              .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
              .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
              .enable(JsonReadFeature.ALLOW_UNQUOTED_FIELD_NAMES)
              .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
              .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
              .enable(JsonReadFeature.ALLOW_LEADING_ZEROS_FOR_NUMBERS);
      case STRICT_DUPLICATES -> builder.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION);
      case FIELDS ->
          builder
              .visibility(PropertyAccessor.GETTER, Visibility.NONE)
              .visibility(PropertyAccessor.FIELD, Visibility.ANY);
    };
  }

  private static SimpleModule dates() {
    return new SimpleModule("dates of the host")
        .addSerializer(LocalDate.class, new DateSerializer())
        .addDeserializer(LocalDate.class, new DateDeserializer());
  }

  @Override
  public String write(Object value) throws IOException {
    return inView
        ? mapper.writerWithView(HostObjects.Shown.class).writeValueAsString(value)
        : mapper.writeValueAsString(value);
  }

  @Override
  public <T> T read(String json, Class<T> type) throws IOException {
    return mapper.readValue(json, type);
  }

  @Override
  public String writeTree(Object value) throws IOException {
    return mapper.writeValueAsString(mapper.valueToTree(value));
  }

  @Override
  public <T> T readTree(String json, Class<T> type) throws IOException {
    return mapper.treeToValue(mapper.readTree(json), type);
  }

  @Override
  public <T> T convert(Object value, Class<T> type) {
    return mapper.convertValue(value, type);
  }

  @Override
  public Map<String, Object> configuration() {
    Map<String, Object> all = new LinkedHashMap<>();
    for (MapperFeature feature : MapperFeature.values()) {
      all.put(feature.name(), mapper.isEnabled(feature));
    }
    for (SerializationFeature feature : SerializationFeature.values()) {
      all.put(feature.name(), mapper.isEnabled(feature));
    }
    for (DeserializationFeature feature : DeserializationFeature.values()) {
      all.put(feature.name(), mapper.isEnabled(feature));
    }
    for (StreamReadFeature feature : StreamReadFeature.values()) {
      all.put(feature.name(), mapper.isEnabled(feature));
    }
    for (StreamWriteFeature feature : StreamWriteFeature.values()) {
      all.put(feature.name(), mapper.isEnabled(feature));
    }
    all.put("naming", String.valueOf(mapper.getSerializationConfig().getPropertyNamingStrategy()));
    all.put("inclusion", mapper.getSerializationConfig().getDefaultPropertyInclusion());
    all.put("dates", mapper.getSerializationConfig().getDateFormat().toString());
    all.put("view", String.valueOf(mapper.getSerializationConfig().getActiveView()));
    all.put("mixins", mapper.mixInCount());
    return all;
  }

  @Override
  public String path(Throwable failure) {
    return failure instanceof JsonMappingException mapping
        ? mapping.getPath() + mapping.getPathReference() + mapping.getOriginalMessage()
        : "";
  }

  private static final class DateSerializer extends JsonSerializer<LocalDate> {
    @Override
    public void serialize(LocalDate value, JsonGenerator out, SerializerProvider context)
        throws IOException {
      out.writeString(DATE.format(value));
    }
  }

  private static final class DateDeserializer extends JsonDeserializer<LocalDate> {
    @Override
    public LocalDate deserialize(JsonParser in, DeserializationContext context) throws IOException {
      return LocalDate.parse(in.getText(), DATE);
    }
  }
}
